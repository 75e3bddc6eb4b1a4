import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from '../Queue.module.css';
import { MOST_CHOSEN, type useChosen } from '../useChosen.ts';
import { type Act, fittingAll } from './acts.ts';

interface Props {
  chosen: ReturnType<typeof useChosen>;
  onAct: (act: Act) => void;
}

/** What can be done with all chosen items at once. */
export function BulkBar({ chosen, onAct }: Props) {
  const { t } = useTranslation('queue');
  const { items, alike } = chosen;
  if (items.length === 0) return null;
  const acts = fittingAll(items);
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t('bulk.label')}>
      <span className={classes.bulkCount} role="status">
        {t('bulk.chosen', { count: items.length })}
        {items.length >= MOST_CHOSEN && ` (${t('bulk.most')})`}
      </span>
      {acts.length === 0 && <span>{t('bulk.mixed')}</span>}
      {acts.map((act) => (
        <Button
          key={act}
          size="sm"
          variant="subtle"
          className={classes.onInk}
          onClick={() => onAct(act)}
        >
          {t(`acts.${act}.open`)}
        </Button>
      ))}
      {alike > items.length && (
        <Button size="sm" variant="subtle" className={classes.onInk} onClick={chosen.chooseAlike}>
          {t('bulk.alike', { count: alike })}
        </Button>
      )}
      <Button size="sm" variant="subtle" className={classes.onInk} onClick={chosen.clear}>
        {t('bulk.clear')}
      </Button>
    </div>
  );
}
