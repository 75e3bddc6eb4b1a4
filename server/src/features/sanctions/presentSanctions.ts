import type { PersonBrief } from '@roundhouse/shared/people';
import type { ModeratedSanction, Sanction } from '@roundhouse/shared/sanctions';
import type { Parts } from '../../app/parts.ts';
import type { StoredSanction } from './sanctions.store.ts';

type People = Map<string, PersonBrief>;

/** Sanctions as the person reads them. */
export async function presentSanctions(
  parts: Pick<Parts, 'people'>,
  stored: StoredSanction[],
): Promise<Sanction[]> {
  const people = await parts.people.briefs(stored.flatMap(actorsOf));
  return stored.map((each) => toSanction(each, people));
}

/** The same with what moderators alone read. */
export async function presentToModerators(
  parts: Pick<Parts, 'people'>,
  stored: StoredSanction[],
): Promise<ModeratedSanction[]> {
  const people = await parts.people.briefs(
    stored.flatMap((each) => [each.personId, ...actorsOf(each)]),
  );
  return stored.map((each) => ({
    ...toSanction(each, people),
    person: people.get(each.personId) ?? null,
    note: each.note || null,
  }));
}

const actorsOf = ({ byId, lifted }: StoredSanction) => [byId, ...(lifted ? [lifted.byId] : [])];

function toSanction(stored: StoredSanction, people: People): Sanction {
  const { runsUntil: _, note, byId, at, until, lifted, ...rest } = stored;
  return {
    ...rest,
    by: people.get(byId) ?? null,
    at: at.toISOString(),
    until: until?.toISOString() ?? null,
    lifted: lifted && {
      by: people.get(lifted.byId) ?? null,
      at: lifted.at.toISOString(),
      reason: lifted.reason,
      language: lifted.language,
    },
    hasNote: note !== '',
  };
}
