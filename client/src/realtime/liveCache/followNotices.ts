import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { applyNoticeArrived, applyNoticesRead } from '@roundhouse/shared/notices';
import { type Follower, mapped } from './follower.ts';
import { isPaged, type Paged } from './pages.ts';

type Page = Outputs['notices']['list'];
type Input = Inputs['notices']['list'];

/** The inbox: what arrives goes on its first page; what was read elsewhere is read here, too. */
export const followInbox: Follower<Paged<Page>, Input> = (data, event, { isUnreadOnly }) => {
  if (event.name !== 'notice.arrived' && event.name !== 'notice.read') return data;
  const pages = isPaged(data) ? data.pages : [data];
  const { unread } = event.payload;
  const [first] = pages;
  const followed = mapped(pages, (page) => {
    if (event.name === 'notice.arrived') {
      return page === first
        ? applyNoticeArrived(page, event.payload.notice, unread)
        : { ...page, unread };
    }
    const read = applyNoticesRead(page, event.payload.ids, unread);
    return isUnreadOnly && read !== page
      ? { ...read, notices: read.notices.filter(({ isRead }) => !isRead) }
      : read;
  });
  if (followed === pages) return data;
  return isPaged(data) ? { ...data, pages: followed } : (followed[0] ?? data);
};

/** The number on the bell. */
export const followUnread: Follower<Outputs['notices']['count']> = (known, event) => {
  if (event.name !== 'notice.arrived' && event.name !== 'notice.read') return known;
  const { unread } = event.payload;
  return known.unread === unread ? known : { unread };
};

/** Whether one follows something. */
export const followFollowing: Follower<
  Outputs['notices']['isFollowing'],
  Inputs['notices']['isFollowing']
> = (known, event, { kind, id }) => {
  if (event.name !== 'following.changed') return known;
  const { followed, isFollowing } = event.payload;
  const isThis = followed.kind === kind && followed.id === id;
  return isThis && known.isFollowing !== isFollowing ? { ...known, isFollowing } : known;
};
