import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { Notice } from '@roundhouse/shared/notices';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonAvatar } from '../../../ui/PersonAvatar.tsx';
import { RelativeTime } from '../../../ui/RelativeTime.tsx';
import { LocalWords } from './LocalWords.tsx';
import classes from './NoticeRow.module.css';
import { NoticeWords } from './NoticeWords.tsx';
import { noticeLooks } from './noticeLooks.ts';
import { useMarkRead } from './useMarkRead.ts';

interface Props {
  notice: Notice;
  /** Stands outside a group, so it says itself what it is about. */
  isAlone?: boolean;
}

/** One notice: who did what, when; following it reads it, and so does the button beside it. */
export function NoticeRow({ notice, isAlone = false }: Props) {
  const { t } = useTranslation('inbox');
  const markRead = useMarkRead();
  // Where it fails, the inbox is read anew and shows it as unread: nothing more is to be said.
  const read = () => void (notice.isRead || markRead([notice.id]).catch(() => {}));
  return (
    <li className={classes.row} data-unread={!notice.isRead || undefined}>
      <Mark notice={notice} />
      <Link to={notice.path} className={classes.link} onClick={read}>
        <span className={classes.what}>
          {!notice.isRead && <VisuallyHidden>{t('unread')} </VisuallyHidden>}
          <NoticeWords notice={notice} />
        </span>
        {isAlone && (
          <span className={classes.about}>
            <LocalWords text={notice.about} />
          </span>
        )}
        <span className={classes.when}>
          <RelativeTime at={notice.at} />
        </span>
      </Link>
      {!notice.isRead && (
        <UnstyledButton className={classes.read} aria-label={t('markRead')} onClick={read}>
          <span className={classes.dot} aria-hidden="true" />
          <IconCheck className={classes.check} aria-hidden />
        </UnstyledButton>
      )}
    </li>
  );
}

/** Whose doing it was, and of which kind. */
function Mark({ notice: { kind, actor } }: { notice: Notice }) {
  const { Icon, tone } = noticeLooks[kind];
  const style = {
    '--soft': `var(--rh-${tone}-soft)`,
    '--text': `var(--rh-${tone}-text)`,
  } as React.CSSProperties;
  return (
    <span className={classes.mark} style={style} data-person={actor ? true : undefined}>
      {actor && <PersonAvatar person={actor} size="2.5rem" />}
      <span className={classes.kind}>
        <Icon aria-hidden />
      </span>
    </span>
  );
}
