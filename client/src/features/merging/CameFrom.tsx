import { CAME_FROM, mergedAddress } from '@roundhouse/shared/merging';
import { isId } from '@roundhouse/shared/primitives';
import { IconGitMerge } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { api } from '../../app/api.ts';
import classes from './Merging.module.css';

/** Above an idea to which another one's address led: which one, and where that can still be read. */
export function CameFrom({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('merging');
  const [asked] = useSearchParams();
  const from = asked.get(CAME_FROM);
  const source = useQuery({
    ...api.ideas.get.queryOptions({ input: { ideaId: from ?? '' } }),
    enabled: isId(from),
  });
  const idea = source.data?.idea;
  if (idea?.mergedIntoId !== ideaId) return null;
  return (
    <p className={classes.line} role="status">
      <IconGitMerge size="1.2rem" stroke={1.8} aria-hidden />
      <span>
        {t('cameFrom')} <q lang={idea.language}>{idea.title}</q>{' '}
        <Link to={mergedAddress(idea.id)}>{t('readIt')}</Link>
      </span>
    </p>
  );
}
