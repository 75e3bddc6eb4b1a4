import { makeId } from '@roundhouse/shared/primitives';
import type { DemoComment, DemoIdea } from '../content/types.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { daysAgo, type Seeding } from './roster.ts';

/** Nobody reads every comment: so many at most react to one. */
const READERS = 14;

/** Writes an idea's talk: every comment at its time, then its reactions, then its replies. */
export async function seedComments(seeding: Seeding, idea: DemoIdea) {
  for (const comment of idea.comments) {
    await seedThread(seeding, seeding.roster.ideas[idea.key] as string, null, comment);
  }
}

async function seedThread(
  seeding: Seeding,
  ideaId: string,
  parentId: string | null,
  comment: DemoComment,
) {
  const { parts, roster, random } = seeding;
  const author = roster.people[comment.author] as Somebody;
  const id = makeId();
  await asPerson(parts, author, daysAgo(seeding, comment.daysAgo)).comments.post({
    id,
    topic: { kind: 'idea', id: ideaId },
    parentId,
    body: withMentions(seeding, comment.body),
    language: author.locale,
  });
  const readers = random.some(
    Object.values(roster.people).filter((person) => person.id !== author.id),
    READERS,
  );
  for (const { kind, count } of comment.reactions ?? []) {
    for (const reader of readers.splice(0, count)) {
      await asPerson(parts, reader).comments.react({ commentId: id, reaction: kind });
    }
  }
  for (const reply of comment.replies ?? []) await seedThread(seeding, ideaId, id, reply);
}

/** Mentions in the content name people by key; on the board they name them by identifier. */
function withMentions({ roster }: Seeding, body: string): string {
  return body.replace(/\(person:([\w-]+)\)/g, (whole, key: string) =>
    roster.people[key] ? `(person:${roster.people[key].id})` : whole,
  );
}
