import type { Parts } from '../../app/parts.ts';
import type { Session, StoredAppeal } from './appeals.store.ts';

/** Whether nobody could decide what this person did: they are the only moderator, or there is none. */
export async function isWithoutAnother(
  { people }: Pick<Parts, 'people'>,
  actedById: string | null,
): Promise<boolean> {
  const moderators = await people.withRole('moderator');
  return moderators.every(({ id }) => id === actedById);
}

/** Where no other moderator could decide an appeal, tells the owners to appoint one. */
export async function callForModerator(
  parts: Pick<Parts, 'people' | 'noticeOrders'>,
  { id, actedById, at }: StoredAppeal,
  session: Session,
): Promise<void> {
  if (!(await isWithoutAnother(parts, actedById))) return;
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
