import { makeId } from '@roundhouse/shared/primitives';
import { moderation } from '../content/index.ts';
import { admit } from './admit.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { daysAgo, type Seeding } from './roster.ts';

const HOURS = 1 / 24;
const language = 'en' as const;

/** Quarrels, adverts and twins, and what the moderators did about them; some of it still waits. */
export async function seedModeration(seeding: Seeding, owner: Somebody) {
  await seedTwin(seeding);
  await seedQuarrels(seeding);
  await seedAdverts(seeding, owner);
}

async function seedTwin({ parts, roster }: Seeding) {
  const { author, board, into, moderator, supporters, ...twin } = moderation.twin;
  const at = daysAgo({ parts }, twin.daysAgo);
  const { id: ideaId } = await asPerson(parts, somebody(roster, author), at).ideas.post({
    id: makeId(),
    boardId: roster.boards[board] as string,
    kind: 'revival',
    title: twin.title,
    body: twin.body,
    language,
    tags: [...twin.tags],
    parentId: null,
    pictures: [],
    hackFiles: [],
  });
  for (const key of supporters) {
    await asPerson(parts, somebody(roster, key), at).supports.give({ ideaId });
  }
  const mergedAt = daysAgo({ parts }, twin.mergedDaysAgo);
  const targetId = roster.ideas[into] as string;
  await asPerson(parts, somebody(roster, moderator), mergedAt).merging.merge({ ideaId, targetId });
}

async function seedQuarrels(seeding: Seeding) {
  const { parts, roster } = seeding;
  const { quarreller, insults, appeal } = moderation;
  const dex = await admit(parts, quarreller, daysAgo(seeding, 40));
  let sanctionId = '';
  for (const { idea, body, reporters, moderator, sanction, reason, ...insult } of insults) {
    const at = daysAgo({ parts }, insult.daysAgo);
    const commentId = await comment(seeding, dex, { idea, body, at });
    const subject = { kind: 'comment' as const, id: commentId };
    await report(seeding, reporters, subject, { rule: 'insult', at });
    const judge = asPerson(
      parts,
      somebody(roster, moderator),
      daysAgo({ parts }, insult.daysAgo - 5 * HOURS),
    );
    const ground = { rule: 'insult' as const, reason, language };
    await judge.comments.hide({ commentId, ...ground });
    sanctionId = makeId();
    await judge.sanctions.give({
      id: sanctionId,
      personId: dex.id,
      kind: sanction.kind,
      term: sanction.days === null ? null : { days: sanction.days },
      because: subject,
      ...ground,
    });
  }
  await asPerson(parts, dex, daysAgo({ parts }, appeal.daysAgo)).appeals.post({
    id: makeId(),
    about: { kind: 'sanction', id: sanctionId },
    text: appeal.text,
    language,
  });
}

async function seedAdverts(seeding: Seeding, owner: Somebody) {
  const { parts } = seeding;
  const { seller, adverts, filters } = moderation;
  const stranger = await admit(parts, seller, daysAgo(seeding, 2));
  const { idea, standing, held, reporters } = adverts;
  const at = daysAgo({ parts }, 9 * HOURS);
  const commentId = await comment(seeding, stranger, { idea, body: standing, at });
  await report(seeding, reporters, { kind: 'comment', id: commentId }, { rule: 'advert', at });
  const { rev, ...settings } = await asPerson(parts, owner).screening.settings();
  await asPerson(parts, owner).screening.saveSettings({ ...settings, filters: [...filters], rev });
  const later = daysAgo({ parts }, 2 * HOURS);
  await comment(seeding, stranger, { idea, body: held, at: later }).catch((error: unknown) => {
    if ((error as { code?: string }).code !== 'post_held') throw error;
  });
}

type Said = { idea: string; body: string; at: Date };

async function comment({ parts, roster }: Seeding, who: Somebody, { idea, body, at }: Said) {
  const { id } = await asPerson(parts, who, at).comments.post({
    id: makeId(),
    topic: { kind: 'idea', id: roster.ideas[idea] as string },
    parentId: null,
    body,
    language: who.locale,
  });
  return id;
}

type Subject = { kind: 'comment'; id: string };
type Ground = { rule: 'insult' | 'advert'; at: Date };

async function report(
  { parts, roster }: Seeding,
  reporters: readonly string[],
  subject: Subject,
  { rule, at }: Ground,
) {
  for (const [place, key] of reporters.entries()) {
    const soonAfter = new Date(at.getTime() + (place + 1) * 20 * 60_000);
    await asPerson(parts, somebody(roster, key), soonAfter).reports.post({
      subject,
      rule,
      text: '',
    });
  }
}

const somebody = (roster: Seeding['roster'], key: string) => roster.people[key] as Somebody;
