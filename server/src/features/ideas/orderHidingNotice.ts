import type { LocalText } from '@roundhouse/shared/localText';
import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from './storedIdea.ts';

type Session = Parameters<Parts['noticeOrders']['add']>[1];
type Hiding = {
  idea: StoredIdea;
  byId: string;
  at: Date;
  detail: 'hidden' | 'restored';
  /** The reason, where there is one. */
  excerpt: LocalText | null;
};

/** Tells the author, and nobody else, that their idea was hidden or is shown again; an imported one has none. */
export async function orderHidingNotice(
  parts: Pick<Parts, 'noticeOrders'>,
  { idea, byId, at, detail, excerpt }: Hiding,
  session: Session,
): Promise<void> {
  if (idea.authorId === null) return;
  await parts.noticeOrders.add(
    {
      kind: 'moderation',
      audience: { personIds: [idea.authorId], except: [byId] },
      group: `idea:${idea.id}`,
      about: { [idea.language]: idea.title },
      path: `/ideas/${idea.id}`,
      actorId: byId,
      detail,
      excerpt,
      at,
    },
    session,
  );
}
