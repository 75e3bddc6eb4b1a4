import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { MarkAllRead } from '../inbox/MarkAllRead.tsx';
import { NoticeRow } from '../inbox/NoticeRow.tsx';
import { useInbox } from '../inbox/useInbox.ts';
import classes from './BellPanel.module.css';

/** The newest come without grouping: what they are about stands in each. */
const SHOWN = 8;

/** The newest notices, under the bell; its code and words come when it is first opened. */
export function BellPanel() {
  const { t } = useTranslation('inbox');
  const inbox = useInbox({ isUnreadOnly: false });
  return (
    <>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('title')}</h2>
        <MarkAllRead isQuiet />
      </div>
      {inbox.isPending && <LineSkeletons count={5} />}
      {inbox.isError && <ErrorState error={inbox.error} onRetry={() => void inbox.refetch()} />}
      {inbox.isSuccess && inbox.notices.length === 0 && (
        <p className={classes.empty}>{t('empty.short')}</p>
      )}
      <ul className={classes.list}>
        {inbox.notices.slice(0, SHOWN).map((notice) => (
          <NoticeRow key={notice.id} notice={notice} isAlone />
        ))}
      </ul>
      <Button component={Link} to="/inbox" variant="default" fullWidth className={classes.open}>
        {t('openInbox')}
      </Button>
    </>
  );
}
