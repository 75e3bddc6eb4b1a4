import { type Merge, mergedAddress } from '@roundhouse/shared/merging';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonLink, RelativeTime } from '../../ui/index.ts';
import classes from './Merging.module.css';
import { UnmergeButton } from './UnmergeButton.tsx';

/** One merge in the list: what came to what, by whom, and whether it was taken back. */
export function MergeEntry({ merge }: { merge: Merge }) {
  const { t } = useTranslation('merging');
  const { source, target, by, at, undone } = merge;
  const from = undone ? `/ideas/${source.id}/${source.slug}` : mergedAddress(source.id);
  return (
    <li className={classes.entry}>
      <p>
        <Link to={from}>{source.title}</Link> →{' '}
        <Link to={`/ideas/${target.id}`}>{target.title}</Link>
      </p>
      <p className={classes.faint}>
        {t('entry.brought', {
          supporters: t('supporters', { count: merge.supporters }),
          comments: t('comments', { count: merge.comments }),
        })}
      </p>
      <p className={classes.faint}>
        {by && <PersonLink person={by} size="1.4rem" />} <RelativeTime at={at} />
      </p>
      {undone ? (
        <p className={classes.faint}>
          {t('entry.undone')} {undone.by && <PersonLink person={undone.by} size="1.4rem" />}{' '}
          <RelativeTime at={undone.at} />
        </p>
      ) : (
        <UnmergeButton ideaId={source.id} />
      )}
    </li>
  );
}
