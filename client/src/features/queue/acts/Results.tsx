import { Button, Group, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../Queue.module.css';
import type { Result } from './useCarryOut.ts';

interface Props {
  results: Result[];
  of: number;
  isBusy: boolean;
  onStop: () => void;
  onClose: () => void;
}

/** How far it is, and of each that failed why: those are still chosen. */
export function Results({ results, of, isBusy, onStop, onClose }: Props) {
  const { t } = useTranslation('queue');
  const failed = results.filter(({ failure }) => failure !== null);
  return (
    <div className={classes.results}>
      <Progress value={(results.length / of) * 100} aria-label={t('bulk.progress')} />
      <p role="status">
        {t('bulk.done', { count: results.length - failed.length, total: of })}
        {failed.length > 0 && ` ${t('bulk.failed', { count: failed.length })}`}
      </p>
      {failed.length > 0 && (
        <ul className={classes.failed}>
          {failed.map(({ item, failure }) => (
            <li key={item.id}>
              <strong>{item.shown?.title || t('gone')}</strong>
              <span>{failure}</span>
            </li>
          ))}
        </ul>
      )}
      <Group justify="flex-end">
        {isBusy ? (
          <Button variant="default" onClick={onStop}>
            {t('bulk.stop')}
          </Button>
        ) : (
          <Button data-autofocus onClick={onClose}>
            {t('bulk.close')}
          </Button>
        )}
      </Group>
    </div>
  );
}
