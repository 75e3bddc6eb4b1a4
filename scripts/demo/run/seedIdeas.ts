import { makeId } from '@roundhouse/shared/primitives';
import type { DemoIdea } from '../content/types.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { inLanes } from './inLanes.ts';
import { daysAgo, type Seeding } from './roster.ts';
import { seedComments } from './seedComments.ts';
import { drawnFile } from './seedPeople.ts';
import { seedSupports } from './seedSupports.ts';

/** Posts every idea at its time; what is built upon comes before what builds upon it. */
export async function seedIdeas(seeding: Seeding, ideas: DemoIdea[], step: () => void) {
  const postedBy = new Map<string, Promise<void>>();
  await inLanes(ideas, (idea) => {
    const parent = idea.remixOf ? postedBy.get(idea.remixOf) : undefined;
    const posted = (parent ?? Promise.resolve()).then(() => postIdea(seeding, idea));
    postedBy.set(idea.key, posted);
    return posted
      .then(() => seedSupports(seeding, idea))
      .then(() => seedComments(seeding, idea))
      .then(step);
  });
}

async function postIdea(seeding: Seeding, idea: DemoIdea) {
  const { roster, parts } = seeding;
  const author = roster.people[idea.author] as Somebody;
  const client = asPerson(parts, author, daysAgo(seeding, idea.daysAgo));
  const pictures = [];
  for (const { key, alt } of idea.pictures) {
    const { id } = await client.pictures.upload({ file: await drawnFile(key) });
    pictures.push({ id, alt });
  }
  const hackFiles = [];
  for (const { name, licence, content } of idea.hackFiles ?? []) {
    const { id } = await client.hackFiles.upload({ file: new File([content], name) });
    hackFiles.push({ id, licence });
  }
  const { kind, title, body, tags } = idea;
  const { id } = await client.ideas.post({
    id: makeId(),
    parentId: idea.remixOf ? (roster.ideas[idea.remixOf] as string) : null,
    boardId: roster.boards[idea.board] as string,
    kind,
    title,
    body,
    tags,
    language: idea.locale,
    pictures,
    hackFiles,
  });
  roster.ideas[idea.key] = id;
}
