import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answerAddress } from '../answerAddress.ts';
import classes from './Desk.module.css';

/** What to do with the chosen ideas; at the bottom, where a thumb reaches it. */
export function SelectionBar({ chosen, onClear }: { chosen: string[]; onClear: () => void }) {
  const { t } = useTranslation('desk');
  return (
    <div role="status" className={classes.selectionPlace}>
      {chosen.length > 0 && (
        <div className={classes.selection}>
          <span className={classes.count}>{t('chosen.count', { count: chosen.length })}</span>
          <Button variant="subtle" color="gray" className={classes.onInk} onClick={onClear}>
            {t('chosen.clear')}
          </Button>
          <Button component={Link} to={answerAddress(chosen)} color="signal">
            {t('chosen.answer', { count: chosen.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
