import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import type { StoredCard } from '../ideas/index.ts';
import { tellQueue } from '../queue/index.ts';
import { toBrief, type WrittenFlood } from './writeFlood.ts';

/** After the write: what moderators hear of it. */
export async function tellFlood(
  parts: Parts,
  idea: StoredCard,
  written: WrittenFlood | null,
): Promise<StoredEvent[]> {
  if (!written) return [];
  const events = await tellQueue(parts, written.item);
  return [{ name: 'flood.changed', payload: toBrief(written.flood, idea) }, ...events];
}
