import type { Download } from '@roundhouse/shared/personalData';
import type { Parts } from '../../app/parts.ts';
import { downloadFile, writeDownload } from './writeDownload.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Puts together the downloads people asked for; one that was broken off begins anew. */
export async function makeDownloads(parts: Parts): Promise<void> {
  for (;;) {
    const waiting = await parts.downloads.waiting();
    if (waiting.length === 0) return;
    for (const download of waiting) {
      if (parts.readiness.isDraining) return;
      await make(parts, download);
    }
  }
}

async function make(parts: Parts, download: Download): Promise<void> {
  const { personId } = download;
  const tell = (changed: Download | null) =>
    changed && parts.broadcaster.tell([{ name: 'download.changed', payload: changed }]);
  try {
    const bytes = await writeDownload(parts, download, async (done) => {
      tell(await parts.downloads.progress(personId, done));
    });
    const readyAt = parts.clock();
    const { days } = await parts.retention.get();
    const expiresAt = new Date(readyAt.getTime() + days.downloads * DAY_MS);
    tell(await parts.downloads.ready(personId, bytes, readyAt, expiresAt));
  } catch (err) {
    parts.log.error({ err }, 'A download of personal data could not be made.');
    await parts.files.delete('downloads', downloadFile(download.id));
    tell(await parts.downloads.fail(personId));
  }
}

/** Deletes downloads that were ready before an instant. */
export async function forgetDownloads(parts: Parts, before: Date): Promise<number> {
  const BATCH = 100;
  let gone = 0;
  for (;;) {
    const old = await parts.downloads.readyBefore(before, BATCH);
    for (const download of old) {
      await parts.files.delete('downloads', downloadFile(download.id));
      await parts.downloads.forget(download);
    }
    gone += old.length;
    if (old.length < BATCH) return gone;
  }
}
