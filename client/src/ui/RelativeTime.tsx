import { useSyncExternalStore } from 'react';
import { useFormats } from '../i18n/format.ts';

const listeners = new Set<() => void>();
let minute = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for the whole page, however many times it shows; it stops when nobody looks. */
function watchMinute(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    minute = Date.now();
    for (const each of listeners) each();
  }, 60_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** "3 days ago", kept true by the minute; the full date is in the tooltip and for machines. */
export function RelativeTime({ at }: { at: string | number | Date }) {
  const formats = useFormats();
  const ticked = useSyncExternalStore(watchMinute, () => minute);
  const when = new Date(at);
  // Another clock's event may lie a moment ahead of ours; "in 2 seconds" would puzzle.
  const now = Math.max(ticked, Math.min(when.getTime(), Date.now() + 60_000));
  return (
    <time dateTime={when.toISOString()} title={formats.dateTime(when)}>
      {formats.relative(when, now)}
    </time>
  );
}
