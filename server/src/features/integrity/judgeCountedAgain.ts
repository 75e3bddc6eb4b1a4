import type { KeptCluster } from '@roundhouse/shared/integrity';
import type { Parts } from '../../app/parts.ts';
import { FEWEST_OPEN } from './writeFlood.ts';

type Session = Parameters<Parts['floods']['put']>[1];
type CountedAgain = { ideaId: string; clusterId: string | null; personIds: ReadonlySet<string> };

/**
 * The clusters of an idea after a moderator counted these people's supports again, within the
 * transaction that did. The cluster they chose, and each that has enough supports to wait for a
 * moderator only because of that, is judged with it: it waits no more, and is looked at again only
 * if it grows a lot.
 */
export async function judgeCountedAgain(
  parts: Pick<Parts, 'supports'>,
  clusters: KeptCluster[],
  { ideaId, clusterId, personIds }: CountedAgain,
  session: Session,
): Promise<KeptCluster[]> {
  const members = clusters.flatMap((each) => each.personIds);
  const counted = await parts.supports.countedAmong(ideaId, members, session);
  return clusters.map((each) => {
    const now = each.personIds.filter((id) => counted.has(id));
    const before = now.filter((id) => !personIds.has(id));
    const isOpened = now.length >= FEWEST_OPEN && before.length < FEWEST_OPEN;
    return each.id === clusterId || isOpened ? { ...each, isDismissed: true } : each;
  });
}
