import type { Parts } from '../../app/parts.ts';
import type { Session, StoredAppeal } from './appeals.store.ts';

/** Whether nobody could decide it: every moderator there is acted, or appeals. */
export async function isWithoutAnother(
  { people }: Pick<Parts, 'people'>,
  { actedById, personId }: Pick<StoredAppeal, 'actedById' | 'personId'>,
): Promise<boolean> {
  const moderators = await people.withRole('moderator');
  return moderators.every(({ id }) => id === actedById || id === personId);
}

/** Where no other moderator could decide an appeal, tells the owners to appoint one. */
export async function callForModerator(
  parts: Pick<Parts, 'people' | 'noticeOrders'>,
  appeal: StoredAppeal,
  session: Session,
): Promise<void> {
  const { id, at } = appeal;
  if (!(await isWithoutAnother(parts, appeal))) return;
  await parts.noticeOrders.add(
    {
      kind: 'moderation',
      audience: { personIds: await parts.people.ownerIds(session) },
      group: `appeal:${id}`,
      about: { en: 'An appeal', fr: 'Une contestation' },
      path: '/house/people',
      actorId: null,
      detail: 'moderator_needed',
      at,
    },
    session,
  );
}
