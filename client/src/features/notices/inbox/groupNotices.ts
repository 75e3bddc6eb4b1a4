import type { Notice } from '@roundhouse/shared/notices';

/** Notices about one thing, newest first; there is at least one. */
export type NoticeGroup = { group: string; newest: Notice; notices: Notice[] };

/** Puts notices about one thing together. Groups and notices stand in the order given. */
export function groupNotices(notices: Notice[]): NoticeGroup[] {
  const groups = new Map<string, NoticeGroup>();
  for (const notice of notices) {
    const known = groups.get(notice.group);
    if (known) known.notices.push(notice);
    else groups.set(notice.group, { group: notice.group, newest: notice, notices: [notice] });
  }
  return [...groups.values()];
}
