import type { Board } from '@roundhouse/shared/boards';
import type { Rhythm } from '@roundhouse/shared/updates';
import { IconAlertTriangle, IconCalendarEvent } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useFormats } from '../../../i18n/format.ts';
import classes from './Updates.module.css';

/** When a board's next update is due, or since when it is late, and how many were in time before. */
export function RhythmLine({ board, isNamed = false }: { board: Board; isNamed?: boolean }) {
  const { data } = useQuery(api.updates.rhythm.queryOptions({ input: { boardId: board.id } }));
  const words = useRhythmWords(data);
  if (!data || !words) return null;
  const Icon = data.isLate ? IconAlertTriangle : IconCalendarEvent;
  return (
    <p className={classes.rhythm} data-late={data.isLate || undefined}>
      <Icon size="1.1rem" aria-hidden />
      <span>
        {isNamed && <strong className={classes.name}>{board.name}</strong>}
        {words.map((word) => (
          <span key={word} className={classes.word}>
            {word}
          </span>
        ))}
      </span>
    </p>
  );
}

function useRhythmWords(rhythm: Rhythm | undefined): string[] | null {
  const { t } = useTranslation('updates');
  const formats = useFormats();
  if (!rhythm?.dueOn) return null;
  const { dueOn, isLate, streak, followers } = rhythm;
  // A day has no time: noon keeps it on its date in every zone that formats it.
  const date = formats.date(`${dueOn}T12:00:00`);
  const words = [t(isLate ? 'rhythm.late' : 'rhythm.next', { date })];
  if (streak > 0) words.push(t(isLate ? 'rhythm.before' : 'rhythm.streak', { count: streak }));
  if (followers > 0) words.push(t('rhythm.followers', { count: followers }));
  return words;
}
