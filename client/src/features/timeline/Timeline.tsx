import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import classes from './Timeline.module.css';
import { TimelineRow } from './TimelineRow.tsx';

/** Rows shown before somebody asks for all. */
const FIRST = 6;

/** What has happened to an idea, newest first, live. Nothing where it was only posted so far. */
export function Timeline({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('timeline');
  const { data: entries = [] } = useQuery(api.timeline.list.queryOptions({ input: { ideaId } }));
  const [isWhole, setWhole] = useState(false);
  const [known, setKnown] = useState<ReadonlySet<string> | null>(null);
  // What is there at first stands still; what comes later slides in.
  if (known === null && entries.length > 0) setKnown(new Set(entries.map(({ id }) => id)));
  if (entries.length < 2) return null;
  const newest = entries.toReversed();
  const shown = isWhole ? newest : newest.slice(0, FIRST);
  return (
    <section className={classes.timeline} aria-labelledby="timeline-title">
      <h2 id="timeline-title" className={classes.title}>
        {t('title')}
      </h2>
      <ol className={classes.list} reversed>
        {shown.map((entry) => (
          <TimelineRow key={entry.id} entry={entry} isNew={known?.has(entry.id) === false} />
        ))}
      </ol>
      {shown.length < newest.length && (
        <Button variant="default" className={classes.more} onClick={() => setWhole(true)}>
          {t('more', { count: newest.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
