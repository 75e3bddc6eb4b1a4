import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import { concealed } from '../ideas/index.ts';
import type { ActRecord } from './acts.model.ts';

type Session = Parameters<Parts['noticeOrders']['add']>[1];
type Told = { act: ActRecord; idea: StoredIdea; personIds: string[] };

/** Tells those whose support was set aside, or is counted again, and why. */
export async function orderSetAsideNotice(
  parts: Pick<Parts, 'noticeOrders'>,
  { act, idea, personIds }: Told,
  session: Session,
): Promise<void> {
  if (personIds.length === 0) return;
  const shown = concealed(idea);
  await parts.noticeOrders.add(
    {
      kind: 'moderation',
      audience: { personIds },
      group: `idea:${idea.id}`,
      about: { [shown.language]: shown.title },
      path: `/ideas/${idea.id}`,
      actorId: act.byId.toHexString(),
      detail: act.kind === 'set_aside' ? 'support_set_aside' : 'support_counted_again',
      excerpt: { [act.language]: act.reason },
      at: act.at,
    },
    session,
  );
}
