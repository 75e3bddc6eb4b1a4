import { personRoom } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { presentNotices } from './presentNotices.ts';

type ArrivalParts = Pick<Parts, 'broadcaster' | 'log' | 'notices' | 'noticeOrders' | 'people'>;
export type Arrivals = ReturnType<typeof createArrivals>;

/** Tells people live of new notices: those alone who have the board open, however many were told. */
export function createArrivals(parts: () => ArrivalParts) {
  const elsewhere = new Set<(noticeIds: string[]) => void>();

  /** Tells those who are connected to this node. */
  async function tellHere(noticeIds: string[]): Promise<void> {
    const { broadcaster, notices, log } = parts();
    if (noticeIds.length === 0 || !broadcaster.hearing().isAnybodyThere()) return;
    try {
      const stored = await notices.of(noticeIds);
      const heard = stored.filter(({ personId }) =>
        broadcaster.hearing().isHeard(personRoom(personId)),
      );
      for (const notice of heard) await tellOne(notice);
    } catch (err) {
      log.error({ err }, 'New notices could not be told live.');
    }
  }

  async function tellOne(stored: Awaited<ReturnType<ArrivalParts['notices']['of']>>[number]) {
    const { broadcaster, notices } = parts();
    const { personId } = stored;
    const [notice] = await presentNotices(parts(), [stored]);
    if (!notice) return;
    const unread = await notices.countUnread(personId);
    broadcaster.tell([{ name: 'notice.arrived', payload: { personId, notice, unread } }]);
  }

  return {
    tellHere,

    /** Tells of notices that were just stored, here and through the other nodes. */
    async tell(noticeIds: string[]): Promise<void> {
      if (noticeIds.length > 0) for (const pass of elsewhere) pass(noticeIds);
      await tellHere(noticeIds);
    },

    /** Names a way to the other nodes, each of which then calls `tellHere`. */
    passOn(pass: (noticeIds: string[]) => void): () => void {
      elsewhere.add(pass);
      return () => elsewhere.delete(pass);
    },
  };
}
