import { Button, Group, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../Queue.module.css';
import type { Result } from './useCarryOut.ts';

interface Props {
  results: Result[];
  of: number;
  onClose: () => void;
}

/** How far it is, and of each that failed why: those are still in the queue. */
export function Results({ results, of, onClose }: Props) {
  const { t } = useTranslation('queue');
  const failed = results.filter(({ failure }) => failure !== null);
  const isDone = results.length === of;
  return (
    <div className={classes.results}>
      <Progress value={(results.length / of) * 100} aria-label={t('bulk.progress')} />
      <p role="status">
        {t('bulk.done', { count: results.length - failed.length, total: of })}
        {failed.length > 0 && ` ${t('bulk.failed', { count: failed.length })}`}
      </p>
      {failed.length > 0 && (
        <ul>
          {failed.map(({ item, failure }) => (
            <li key={item.id}>
              <strong>{item.shown?.title ?? t('gone')}</strong> {failure}
            </li>
          ))}
        </ul>
      )}
      {isDone && (
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('bulk.close')}</Button>
        </Group>
      )}
    </div>
  );
}
