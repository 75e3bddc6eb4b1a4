import type { TimelineEntry } from '@roundhouse/shared/timeline';
import { useFormats } from '../../i18n/format.ts';
import { PersonLink, RelativeTime } from '../../ui/index.ts';
import { lookOf } from './looks.ts';
import classes from './Timeline.module.css';
import { TimelineWords } from './TimelineWords.tsx';

interface Props {
  entry: TimelineEntry;
  /** Came while the page was open. */
  isNew: boolean;
}

/** One thing that happened: what, who did it, how long ago and when exactly. */
export function TimelineRow({ entry, isNew }: Props) {
  const formats = useFormats();
  const { Icon, tone } = lookOf(entry);
  const style = {
    '--soft': `var(--rh-${tone}-soft)`,
    '--text': `var(--rh-${tone}-text)`,
  } as React.CSSProperties;
  return (
    <li className={classes.row} style={style} data-new={isNew || undefined}>
      <span className={classes.mark}>
        <Icon size="1.1rem" stroke={1.8} aria-hidden />
      </span>
      <div className={classes.words}>
        <TimelineWords entry={entry} />
        <p className={classes.meta}>
          {entry.by && <PersonLink person={entry.by} size="1.4rem" />}
          <span>
            <RelativeTime at={entry.at} /> · {formats.dateTime(entry.at)}
          </span>
        </p>
      </div>
    </li>
  );
}
