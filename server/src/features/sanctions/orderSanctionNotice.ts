import type { SanctionKind } from '@roundhouse/shared/sanctions';
import type { Parts } from '../../app/parts.ts';
import type { Session, StoredSanction } from './sanctions.store.ts';

const DETAILS = {
  warning: 'warned',
  mute: 'muted',
  suspension: 'suspended',
  ban: 'banned',
} as const satisfies Record<SanctionKind, string>;

/** Where a person reads all that moderators did about them. */
export const STANDING_PATH = '/account/standing';
export const YOUR_ACCOUNT = { en: 'Your account', fr: 'Votre compte' };

/** Tells the person that a sanction was given, with its reason. */
export async function orderSanctionNotice(
  parts: Pick<Parts, 'noticeOrders'>,
  sanction: StoredSanction,
  session: Session,
): Promise<void> {
  const { id, personId, byId, at, kind, reason, language } = sanction;
  await parts.noticeOrders.add(
    {
      kind: 'moderation',
      audience: { personIds: [personId] },
      group: `sanction:${id}`,
      about: YOUR_ACCOUNT,
      path: `${STANDING_PATH}#sanction-${id}`,
      actorId: byId,
      detail: DETAILS[kind],
      excerpt: { [language]: reason },
      at,
    },
    session,
  );
}

/** Tells the person that one was lifted. */
export async function orderLiftingNotice(
  parts: Pick<Parts, 'noticeOrders'>,
  { id, personId, lifted }: StoredSanction,
  session: Session,
): Promise<void> {
  if (!lifted) return;
  await parts.noticeOrders.add(
    {
      kind: 'moderation',
      audience: { personIds: [personId] },
      group: `sanction:${id}`,
      about: YOUR_ACCOUNT,
      path: `${STANDING_PATH}#sanction-${id}`,
      actorId: lifted.byId,
      detail: 'lifted',
      excerpt: { [lifted.language]: lifted.reason },
      at: lifted.at,
    },
    session,
  );
}
