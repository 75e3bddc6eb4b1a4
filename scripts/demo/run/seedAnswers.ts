import { makeId } from '@roundhouse/shared/primitives';
import { advancePromises } from '../../../server/src/features/promises/index.ts';
import type { DemoAnswer } from '../content/types.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import type { Seeding } from './roster.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Gives every answer at its time, the clocks of all promises moved up to it. */
export async function seedAnswers(seeding: Seeding, answers: DemoAnswer[], step: () => void) {
  const timed = await Promise.all(
    answers.map(async (answer) => ({ answer, at: await timeOf(seeding, answer) })),
  );
  for (const { answer, at } of timed.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    await advancePromises({ ...seeding.parts, clock: () => at });
    await give(seeding, answer, at);
    step();
  }
}

/**
 * So many days after an answer became due to be given, or after the idea was posted; in the past,
 * and before the next date that it names.
 */
async function timeOf({ parts, roster }: Seeding, answer: DemoAnswer): Promise<Date> {
  const { idea, days, decision } = answer;
  const ideaId = roster.ideas[idea] as string;
  const [promise, stored] = [await parts.promises.get(ideaId), await parts.ideas.get(ideaId)];
  const from = promise?.startedAt ?? new Date(stored?.createdAt ?? 0);
  const latest = Math.min(-DAY / 4, ((decision?.nextInDays ?? 0) - 1) * DAY);
  return new Date(Math.min(from.getTime() + days * DAY, parts.clock().getTime() + latest));
}

async function give({ parts, roster }: Seeding, answer: DemoAnswer, at: Date) {
  const { idea, rep, body, status = null, decision, thanks } = answer;
  const client = asPerson(parts, roster.people[rep] as Somebody, at);
  await client.responses.post({
    targets: [{ ideaId: roster.ideas[idea] as string, id: makeId() }],
    body,
    pictures: [],
    status,
    decision: decision
      ? {
          outcome: decision.outcome,
          text: decision.text,
          reason: decision.reason,
          wouldChange: decision.wouldChange,
          ownerId: (roster.people[decision.owner] as Somebody).id,
          nextDate: new Date(parts.clock().getTime() + decision.nextInDays * DAY)
            .toISOString()
            .slice(0, 10),
        }
      : null,
    thanks: thanks ? { isPrivate: false, ...thanks } : null,
  });
}
