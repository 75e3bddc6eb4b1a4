import { nextDownloadAt, type PersonalData } from '@roundhouse/shared/personalData';
import type { Follower } from './follower.ts';

/** One's own download while it is put together. */
export const followPersonalData: Follower<PersonalData> = (known, event) => {
  if (event.name !== 'download.changed') return known;
  const { payload: download } = event;
  if (known.download && known.download.rev >= download.rev) return known;
  return { ...known, download, nextDownloadAt: nextDownloadAt(download, Date.now()) };
};
