import { type Act, APPEAL_DAYS, type Appeal } from '@roundhouse/shared/appeals';
import type { PersonBrief } from '@roundhouse/shared/people';
import type { Parts } from '../../app/parts.ts';
import type { StandingAct } from './actKeeper.ts';
import type { StoredAppeal } from './appeals.store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Appeals with who decided them, in the given order. */
export async function presentAppeals(
  parts: Pick<Parts, 'people'>,
  stored: StoredAppeal[],
): Promise<Appeal[]> {
  const people = await parts.people.briefs(stored.flatMap(({ decision }) => decision?.byId ?? []));
  return stored.map((each) => toAppeal(each, people));
}

function toAppeal(
  { id, about, text, language, at, decision, rev }: StoredAppeal,
  people: Map<string, PersonBrief>,
): Appeal {
  return {
    id,
    about,
    text,
    language,
    at: at.toISOString(),
    dueAt: new Date(at.getTime() + APPEAL_DAYS * DAY_MS).toISOString(),
    decision: decision && {
      by: people.get(decision.byId) ?? null,
      at: decision.at.toISOString(),
      isGranted: decision.isGranted,
      reason: decision.reason,
      language: decision.language,
    },
    rev,
  };
}

/** Acts with who acted, in the given order. */
export async function presentActs(
  parts: Pick<Parts, 'people'>,
  acts: StandingAct[],
): Promise<Act[]> {
  const people = await parts.people.briefs(acts.flatMap(({ byId }) => byId ?? []));
  return acts.map(({ key: _, personId: __, byId, at, ...act }) => ({
    ...act,
    by: people.get(byId ?? '') ?? null,
    at: at.toISOString(),
  }));
}
