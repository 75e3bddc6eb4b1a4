import { makeId } from '@roundhouse/shared/primitives';
import type { Parts } from '../../../server/src/app/parts.ts';
import type { DemoIdea } from '../content/types.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import type { Random } from './random.ts';
import { seedComments } from './seedComments.ts';
import { asBytes, type People } from './seedPeople.ts';
import { seedSupports } from './seedSupports.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What the loader made so far: keys of the content → identifiers of the board. */
export type Seeded = {
  parts: Parts;
  people: People;
  boards: Map<string, string>;
  ideas: Map<string, string>;
  random: Random;
};

/** Posts every idea at its time, oldest first, so that whatever is built upon is there already. */
export async function seedIdeas(seeded: Seeded, ideas: DemoIdea[], step: () => void) {
  for (const idea of [...ideas].sort((a, b) => b.daysAgo - a.daysAgo)) {
    const at = daysAgo(seeded, idea.daysAgo);
    const author = seeded.people.get(idea.author) as Somebody;
    await postIdea(seeded, idea, author, at);
    await seedSupports(seeded, idea, at);
    await seedComments(seeded, idea);
    step();
  }
}

export function daysAgo({ parts }: Seeded, days: number): Date {
  return new Date(parts.clock().getTime() - days * DAY);
}

async function postIdea(seeded: Seeded, idea: DemoIdea, author: Somebody, at: Date) {
  const client = asPerson(seeded.parts, author, at);
  const pictures = [];
  for (const { key, alt } of idea.pictures) {
    const { id } = await client.pictures.upload({
      file: new File([await asBytes(key)], `${key}.webp`),
    });
    pictures.push({ id, alt });
  }
  const hackFiles = [];
  for (const { name, licence, content } of idea.hackFiles ?? []) {
    const { id } = await client.hackFiles.upload({ file: new File([content], name) });
    hackFiles.push({ id, licence });
  }
  const { id } = await client.ideas.post({
    id: makeId(),
    parentId: idea.remixOf ? (seeded.ideas.get(idea.remixOf) as string) : null,
    boardId: seeded.boards.get(idea.board) as string,
    kind: idea.kind,
    title: idea.title,
    body: idea.body,
    language: idea.locale,
    tags: idea.tags,
    pictures,
    hackFiles,
  });
  seeded.ideas.set(idea.key, id);
}
