import type { Parts } from '../app/parts.ts';
import { failInterrupted } from '../features/imports/index.ts';
import { cleanUnusedUploads } from './cleanUnusedUploads.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Starts what runs by itself: marks imports that the last stop broke off, and cleans unused
 * uploads, now and once a day. Answers with how to stop. A job that fails is logged, and tried
 * again the next day.
 */
export function startJobs(parts: Parts): () => Promise<void> {
  const run = async () => {
    await attempt(parts, 'imports', () => failInterrupted(parts));
    await attempt(parts, 'cleaning', () => cleanUnusedUploads(parts));
  };
  let running = run();
  const timer = setInterval(() => {
    running = running.then(() => attempt(parts, 'cleaning', () => cleanUnusedUploads(parts)));
  }, DAY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}

async function attempt(parts: Parts, job: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (err) {
    parts.log.error({ err, job }, 'a job failed');
  }
}
