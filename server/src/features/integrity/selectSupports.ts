import {
  type Selection,
  type SetAsideKind,
  SUPPORTS_LOOKED_AT,
} from '@roundhouse/shared/integrity';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';

/**
 * Whose supports a selection means, of those that the act would change. Refuses with `not_found`
 * where the cluster is not there, and with `nothing_selected`.
 */
export async function selectSupports(
  parts: Parts,
  ideaId: string,
  selection: Selection,
  kind: SetAsideKind,
): Promise<string[]> {
  const meant = await peopleOf(parts, ideaId, selection);
  const isAside = kind === 'counted_again';
  const selected = await parts.supports.amongBySetAside(ideaId, meant, isAside);
  if (selected.length === 0) throw new Refusal('nothing_selected');
  return selected;
}

async function peopleOf(parts: Parts, ideaId: string, selection: Selection): Promise<string[]> {
  if (selection.kind === 'people') return selection.personIds;
  if (selection.kind === 'cluster') return membersOf(parts, ideaId, selection.clusterId);
  const from = new Date(selection.from);
  const to = new Date(selection.to);
  const points = await parts.supports.timed(ideaId, { from, to }, SUPPORTS_LOOKED_AT);
  return points.map(({ personId }) => personId);
}

/** The people in a cluster. Refuses with `not_found`. */
export async function membersOf(
  parts: Pick<Parts, 'floods'>,
  ideaId: string,
  clusterId: string,
): Promise<string[]> {
  const flood = await parts.floods.get(ideaId);
  const cluster = flood?.clusters.find(({ id }) => id === clusterId);
  if (!cluster) throw new Refusal('not_found');
  return cluster.personIds;
}
