import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import type { Asking, Outcome, UseCase } from '../../app/useCase.ts';

type Unread = Outputs['notices']['markRead'];

/** Marks some of one's own notices as read; what is read, or not one's own, stays as it is. */
export const markRead: UseCase<Inputs['notices']['markRead'], Unread> = (asking, { ids }) =>
  mark(asking, ids);

/** Marks all of one's notices as read. */
export const markAllRead: UseCase<unknown, Unread> = (asking) => mark(asking, null);

async function mark({ parts, asker }: Asking, ids: string[] | null): Promise<Outcome<Unread>> {
  const { id: personId } = member(asker);
  const hasChanged = await parts.notices.markRead(personId, ids);
  const unread = await parts.notices.countUnread(personId);
  return {
    output: { unread },
    events: hasChanged ? [{ name: 'notice.read', payload: { personId, ids, unread } }] : [],
  };
}
