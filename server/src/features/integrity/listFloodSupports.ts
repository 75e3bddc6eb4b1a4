import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { SUPPORTS_LOOKED_AT } from '@roundhouse/shared/integrity';
import { idSchema, instantSchema } from '@roundhouse/shared/primitives';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

const PAGE = 50;
const position = z.strictObject({ at: instantSchema, personId: idSchema });
type Input = Inputs['integrity']['supports'];
type Found = { personId: string; since: Date };

/** Single supports of an idea, newest first: who gave them, when, and how old the account was. */
export const listFloodSupports: UseCase<Input, Outputs['integrity']['supports']> = async (
  { parts },
  input,
) => {
  const { ideaId, cursor } = input;
  if (!(await parts.ideas.get(ideaId))) throw new Refusal('not_found');
  const { found, clusterOf } = await find(parts, input);
  const after = readCursor(cursor, position);
  const rest = after ? found.filter((each) => isAfter(each, after)) : found;
  const page = rest.slice(0, PAGE);
  const ids = page.map(({ personId }) => personId);
  const [people, ages, mine] = await Promise.all([
    parts.people.briefs(ids),
    parts.evidence.store.ages(ideaId, ids),
    parts.supports.of(ideaId, ids),
  ]);
  const last = rest.length > PAGE ? page.at(-1) : undefined;
  return answer({
    supports: page.flatMap(({ personId, since }) => {
      const person = people.get(personId);
      if (!person) return [];
      return {
        person,
        at: since.toISOString(),
        accountAgeMs: ages.get(personId) ?? null,
        clusterId: clusterOf.get(personId) ?? null,
        setAside: mine.get(personId)?.setAside ?? null,
      };
    }),
    next: last ? writeCursor({ at: last.since.toISOString(), personId: last.personId }) : null,
  });
};

async function find(parts: Parts, { ideaId, from, to, clusterId }: Input) {
  const stretch = { ...(from && { from: new Date(from) }), ...(to && { to: new Date(to) }) };
  const [points, flood] = await Promise.all([
    parts.supports.timed(ideaId, stretch, SUPPORTS_LOOKED_AT),
    parts.floods.get(ideaId),
  ]);
  const clusterOf = new Map(
    flood?.clusters.flatMap(({ id, personIds }) => personIds.map((each) => [each, id] as const)),
  );
  const found = clusterId
    ? points.filter(({ personId }) => clusterOf.get(personId) === clusterId)
    : points;
  return { found, clusterOf };
}

function isAfter({ personId, since }: Found, after: z.infer<typeof position>): boolean {
  const at = since.toISOString();
  return at < after.at || (at === after.at && personId < after.personId);
}
