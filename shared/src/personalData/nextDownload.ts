import { DOWNLOAD_EVERY_HOURS, type Download } from './schema.ts';

const HOUR_MS = 60 * 60 * 1000;

/** From when another download may be asked for; `null` for now. One that failed does not count. */
export function nextDownloadAt(last: Download | null, now: number): string | null {
  if (!last || last.state === 'failed') return null;
  const next = Date.parse(last.askedAt) + DOWNLOAD_EVERY_HOURS * HOUR_MS;
  return next > now ? new Date(next).toISOString() : null;
}
