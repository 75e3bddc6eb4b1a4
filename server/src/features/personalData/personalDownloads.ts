import type { PersonalDataKeeper } from './keeper.ts';
import { downloadFile } from './writeDownload.ts';

/** The downloads themselves: nothing to take along, but to erase. */
export const personalDownloads: PersonalDataKeeper = {
  name: 'downloads',
  async *export({ downloads }, personId) {
    const last = await downloads.of(personId);
    if (last) yield { askedAt: last.askedAt };
  },
  async erase({ downloads, files }, { personId }) {
    const last = await downloads.of(personId);
    if (!last) return;
    await files.delete('downloads', downloadFile(last.id));
    await downloads.forget(last);
  },
};
