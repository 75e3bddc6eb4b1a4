import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NoticeGroup } from './groupNotices.ts';
import classes from './Inbox.module.css';
import { LocalWords } from './LocalWords.tsx';
import { NoticeRow } from './NoticeRow.tsx';

/** Rows of one thing shown before somebody asks for all. */
const FIRST = 3;

/** All notices about one thing, under its name. */
export function NoticeGroupCard({ group: { newest, notices } }: { group: NoticeGroup }) {
  const { t } = useTranslation('inbox');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? notices : notices.slice(0, FIRST);
  const hidden = notices.length - shown.length;
  const [path] = newest.path.split('#');
  return (
    <li className={classes.group}>
      <h2 className={classes.about}>
        <Link to={path ?? '/'}>
          <LocalWords text={newest.about} />
        </Link>
      </h2>
      <ul className={classes.rows}>
        {shown.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
      {hidden > 0 && (
        <UnstyledButton className={classes.earlier} onClick={() => setWhole(true)}>
          {t('earlier', { count: hidden })}
        </UnstyledButton>
      )}
    </li>
  );
}
