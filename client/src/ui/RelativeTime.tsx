import { useFormats } from '../i18n/format.ts';
import { useMinute } from './useMinute.ts';

/** "3 days ago", kept true by the minute; the full date is in the tooltip and for machines. */
export function RelativeTime({ at }: { at: string | number | Date }) {
  const formats = useFormats();
  const ticked = useMinute();
  const when = new Date(at);
  // Another clock's event may lie a moment ahead of ours; "in 2 seconds" would puzzle.
  const now = Math.max(ticked, Math.min(when.getTime(), Date.now() + 60_000));
  return (
    <time dateTime={when.toISOString()} title={formats.dateTime(when)}>
      {formats.relative(when, now)}
    </time>
  );
}
