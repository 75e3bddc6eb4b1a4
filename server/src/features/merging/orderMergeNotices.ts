import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';

type Session = Parameters<Parts['noticeOrders']['add']>[1];
type Told = {
  source: StoredIdea;
  target: StoredIdea;
  byId: string;
  at: Date;
  detail: 'merged' | 'unmerged';
};

/**
 * Tells the authors of both ideas, and who follows the one that was merged, where it goes on. Its
 * followers follow the other one too by then.
 */
export async function orderMergeNotices(
  parts: Pick<Parts, 'noticeOrders'>,
  { source, target, byId, at, detail }: Told,
  session: Session,
): Promise<void> {
  const authors = [source.authorId, target.authorId].filter((id) => id !== null);
  const there = detail === 'merged' ? target : source;
  await parts.noticeOrders.add(
    {
      kind: 'moderation',
      audience: {
        personIds: authors,
        followersOf: [{ kind: 'idea', id: source.id }],
        except: [byId],
      },
      group: `idea:${there.id}`,
      about: { [source.language]: source.title },
      path: `/ideas/${there.id}/${there.slug}`,
      actorId: byId,
      detail,
      excerpt: { [target.language]: target.title },
      at,
    },
    session,
  );
}
