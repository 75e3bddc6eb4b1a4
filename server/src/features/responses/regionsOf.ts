import type { CaseFile } from '@roundhouse/shared/responses';
import type { Parts } from '../../app/parts.ts';

/** Supporters counted: the newest of an idea that has more. */
const COUNTED = 20_000;
/** Regions shown. */
const SHOWN = 30;
/** People counted in one question to the store. */
const BATCH = 2000;

/** Where the supporters of an idea come from, most first. */
export async function regionsOf(
  { supports, people }: Pick<Parts, 'supports' | 'people'>,
  ideaId: string,
): Promise<CaseFile['regions']> {
  const personIds = await supports.newestSupporters(ideaId, COUNTED);
  const counts = new Map<string, number>();
  for (let at = 0; at < personIds.length; at += BATCH) {
    const batch = await people.countByRegion(personIds.slice(at, at + BATCH));
    for (const { region, people: more } of batch) {
      counts.set(region, (counts.get(region) ?? 0) + more);
    }
  }
  return Array.from(counts, ([region, count]) => ({ region, people: count }))
    .sort((a, b) => b.people - a.people || a.region.localeCompare(b.region))
    .slice(0, SHOWN);
}
