import { type Download, nextDownloadAt } from '@roundhouse/shared/personalData';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { downloadFile } from './writeDownload.ts';

/** Has all that is the asker's put together by the job; while one is under way, that one is answered. */
export const orderDownload: UseCase<unknown, Download> = async ({ parts, asker }) => {
  const { id } = member(asker);
  const total = parts.personalData.keepers.length;
  const { order, before } = await parts.storage.transaction(async (session) => {
    const known = await parts.downloads.of(id, session);
    if (known?.state === 'waiting' || known?.state === 'running') {
      return { order: known, before: null };
    }
    const next = nextDownloadAt(known, parts.clock().getTime());
    if (next) throw new Refusal('download_limit', { at: next });
    const ordered = await parts.downloads.order(id, total, parts.clock(), session);
    return { order: ordered, before: known };
  });
  if (before) await parts.files.delete('downloads', downloadFile(before.id));
  parts.jobs.poke('downloads');
  return { output: order, events: [{ name: 'download.changed', payload: order }] };
};
