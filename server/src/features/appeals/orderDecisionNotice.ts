import type { Parts } from '../../app/parts.ts';
import { STANDING_PATH, YOUR_ACCOUNT } from '../sanctions/index.ts';
import type { Session, StoredAppeal } from './appeals.store.ts';

/** Tells the person how their appeal was decided, and why. */
export async function orderDecisionNotice(
  parts: Pick<Parts, 'noticeOrders'>,
  { id, personId, decision }: StoredAppeal,
  session: Session,
): Promise<void> {
  if (!decision) return;
  const { byId, at, isGranted, reason, language } = decision;
  await parts.noticeOrders.add(
    {
      kind: 'moderation',
      audience: { personIds: [personId] },
      group: `appeal:${id}`,
      about: YOUR_ACCOUNT,
      path: `${STANDING_PATH}#appeal-${id}`,
      actorId: byId,
      detail: isGranted ? 'appeal_granted' : 'appeal_rejected',
      excerpt: { [language]: reason },
      at,
    },
    session,
  );
}
