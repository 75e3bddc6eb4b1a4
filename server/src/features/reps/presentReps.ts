import { median } from '@roundhouse/shared/promises';
import type { Rep } from '@roundhouse/shared/reps';
import type { Parts } from '../../app/parts.ts';
import { concealed } from '../ideas/index.ts';
import type { StoredRep } from './reps.store.ts';

const LATEST = 3;
/** Answers to promises that the median is taken of, the latest ones. */
const MEASURED = 500;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Reps as everyone sees them, in the same order; whose account is gone is left out. */
export async function presentReps(parts: Parts, stored: StoredRep[]): Promise<Rep[]> {
  const briefs = await parts.people.briefs(stored.map(({ personId }) => personId));
  const shown = await Promise.all(
    stored.map(async ({ personId, ...profile }) => {
      const person = briefs.get(personId);
      if (!person) return [];
      const [answered, latest] = await Promise.all([
        countAnswered(parts, personId),
        latestAnswers(parts, personId),
      ]);
      return [{ ...profile, person, answered, latest }];
    }),
  );
  return shown.flat();
}

async function countAnswered(parts: Parts, personId: string): Promise<Rep['answered']> {
  const [responses, promises, times] = await Promise.all([
    parts.responses.countByRep(personId),
    parts.promises.countAnsweredBy(personId),
    parts.promises.timesAnsweredBy(personId, MEASURED),
  ]);
  const days = times.map((time) => (time.answeredAt.getTime() - time.startedAt.getTime()) / DAY_MS);
  return { responses, ...promises, medianDays: median(days) };
}

async function latestAnswers(parts: Parts, personId: string): Promise<Rep['latest']> {
  const responses = await parts.responses.ofRep(personId, LATEST);
  const cards = (await parts.ideas.cards(responses.map(({ ideaId }) => ideaId))).map(concealed);
  return responses.flatMap(({ id, ideaId, createdAt }) => {
    const idea = cards.find((card) => card.id === ideaId);
    if (!idea) return [];
    return [{ responseId: id, ideaId, title: idea.title, slug: idea.slug, at: createdAt }];
  });
}
