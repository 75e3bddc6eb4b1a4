import type { Parts } from '../../app/parts.ts';
import { deleteRecords } from '../../storage/personalRecords.ts';

const BATCH = 500;

/** Deletes notices that came before an instant, then orders that nothing shows any more. */
export async function forgetNotices(parts: Parts, before: Date): Promise<number> {
  const { connection } = parts.storage;
  const gone = await deleteRecords(connection, 'notices', { at: { $lt: before } });
  while ((await parts.noticeOrders.forgetBefore(before, BATCH)) === BATCH);
  return gone;
}
