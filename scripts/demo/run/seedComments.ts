import { makeId } from '@roundhouse/shared/primitives';
import type { DemoComment, DemoIdea } from '../content/types.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { daysAgo, type Seeded } from './seedIdeas.ts';

/** Writes an idea's talk: every comment at its time, then its reactions, then its replies. */
export async function seedComments(seeded: Seeded, idea: DemoIdea) {
  for (const comment of idea.comments) {
    await seedThread(seeded, seeded.ideas.get(idea.key) as string, null, comment);
  }
}

async function seedThread(
  seeded: Seeded,
  ideaId: string,
  parentId: string | null,
  comment: DemoComment,
) {
  const { parts, people, random } = seeded;
  const author = people.get(comment.author) as Somebody;
  const id = makeId();
  await asPerson(parts, author, daysAgo(seeded, comment.daysAgo)).comments.post({
    id,
    ideaId,
    parentId,
    body: withMentions(seeded, comment.body),
    language: author.locale,
  });
  const readers = random.some(
    [...people.values()].filter((person) => person.id !== author.id),
    people.size,
  );
  for (const { kind, count } of comment.reactions ?? []) {
    for (const reader of readers.splice(0, count)) {
      await asPerson(parts, reader).comments.react({ commentId: id, reaction: kind });
    }
  }
  for (const reply of comment.replies ?? []) await seedThread(seeded, ideaId, id, reply);
}

/** Mentions in the content name people by key; on the board they name them by identifier. */
function withMentions({ people }: Seeded, body: string): string {
  return body.replace(/\(person:([\w-]+)\)/g, (whole, key: string) =>
    people.has(key) ? `(person:${people.get(key)?.id})` : whole,
  );
}
