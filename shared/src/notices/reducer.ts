import type { Notice } from './schema.ts';

type Inbox = { notices: Notice[]; unread: number };

/** An inbox, newest first, after a notice arrived. */
export function applyNoticeArrived<T extends Inbox>(known: T, told: Notice, unread: number): T {
  if (known.notices.some(({ id }) => id === told.id)) return known;
  const notices = [told, ...known.notices].sort(
    (a, b) => b.at.localeCompare(a.at) || b.id.localeCompare(a.id),
  );
  return { ...known, notices, unread };
}

/** An inbox after some (or, with `null`, all) were read on any screen. */
export function applyNoticesRead<T extends Inbox>(
  known: T,
  ids: string[] | null,
  unread: number,
): T {
  const isConcerned = ({ id, isRead }: Notice) => !isRead && (ids === null || ids.includes(id));
  if (known.unread === unread && !known.notices.some(isConcerned)) return known;
  return {
    ...known,
    unread,
    notices: known.notices.map((notice) =>
      isConcerned(notice) ? { ...notice, isRead: true } : notice,
    ),
  };
}
