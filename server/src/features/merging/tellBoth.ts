import type { Board } from '@roundhouse/shared/boards';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { type StoredIdea, tellStatusChanged } from '../ideas/index.ts';

type Both = { source: StoredIdea; target: StoredIdea; board: Board | null };

/** After the write: brings search up to date, and tells both ideas as they stand now. */
export async function tellBoth(
  parts: Parts,
  { source, target, board }: Both,
): Promise<StoredEvent[]> {
  const left = await tellStatusChanged(parts, { idea: source, from: source.status, board });
  const stays = await tellStatusChanged(parts, {
    idea: target,
    from: target.status,
    board: null,
  });
  const promises = [left, stays].flatMap(({ idea: { promise } }) => promise ?? []);
  return [
    ...left.events,
    ...stays.events,
    ...promises.map((payload) => ({ name: 'promise.changed', payload }) as const),
  ];
}
