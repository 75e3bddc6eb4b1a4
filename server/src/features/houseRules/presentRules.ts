import type { HouseRules, RulesVersionInfo } from '@roundhouse/shared/houseRules';
import type { PersonBrief } from '@roundhouse/shared/people';
import type { Parts } from '../../app/parts.ts';
import type { StoredRules } from './houseRules.store.ts';

type Heads = Omit<StoredRules, 'sections'>[];

/** What is told of versions, with who published each. */
export async function presentVersions(parts: Parts, stored: Heads): Promise<RulesVersionInfo[]> {
  const people = await parts.people.briefs(stored.flatMap(({ byId }) => byId ?? []));
  return stored.map((each) => toInfo(each, people));
}

export async function presentRules(parts: Parts, stored: StoredRules): Promise<HouseRules> {
  const people = await parts.people.briefs(stored.byId ? [stored.byId] : []);
  return { ...toInfo(stored, people), sections: stored.sections };
}

function toInfo(stored: Heads[number], people: Map<string, PersonBrief>): RulesVersionInfo {
  const { version, isMajor, publishedAt, byId, note } = stored;
  const by = people.get(byId ?? '') ?? null;
  return { version, isMajor, publishedAt: publishedAt.toISOString(), by, note };
}
