import type { Idea } from '@roundhouse/shared/ideas';
import { IconGitMerge } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useCan } from '../../app/useCan.ts';
import classes from './Merging.module.css';
import { UnmergeButton } from './UnmergeButton.tsx';

/** On a merged idea that is read as it was: where it goes on; moderators may take the merge back. */
export function MergedNote({ idea }: { idea: Idea }) {
  const { t } = useTranslation('merging');
  const may = useCan();
  const { mergedIntoId } = idea;
  const target = useQuery({
    ...api.ideas.get.queryOptions({ input: { ideaId: mergedIntoId ?? '' } }),
    enabled: mergedIntoId !== null,
  });
  if (!mergedIntoId) return null;
  const onward = target.data?.idea;
  return (
    <section className={classes.note} aria-labelledby="merged-title">
      <h2 id="merged-title" className={classes.noteTitle}>
        <IconGitMerge size="1.35rem" stroke={1.8} aria-hidden /> {t('note.title')}
      </h2>
      <p>
        <Link to={`/ideas/${mergedIntoId}`} lang={onward?.language}>
          {onward?.title ?? t('note.there')}
        </Link>
      </p>
      <p className={classes.faint}>{t('note.text')}</p>
      {may('idea.merge') && <UnmergeButton ideaId={idea.id} />}
    </section>
  );
}
