import type { Idea } from '@roundhouse/shared/ideas';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { RemixRow } from './RemixRow.tsx';
import classes from './RemixTree.module.css';
import { remixTree } from './remixBranches.ts';

/** What this idea builds on, and what builds on it; nothing where it stands alone. */
export function RemixTree({ idea }: { idea: Pick<Idea, 'id' | 'parentId' | 'tally'> }) {
  const { t } = useTranslation('ideas');
  const isAlone = idea.parentId === null && idea.tally.remixes === 0;
  const { data } = useQuery(
    api.ideas.remixTree.queryOptions({ input: { ideaId: idea.id }, enabled: !isAlone }),
  );
  const roots = useMemo(() => remixTree(data ?? []), [data]);
  if (isAlone || roots.length === 0) return null;
  return (
    <section aria-labelledby="remixes-title">
      <h2 id="remixes-title" className={classes.title}>
        {t('remixes.title')}
      </h2>
      <ul className={classes.tree}>
        {roots.map((branch) => (
          <RemixRow key={branch.node.id} branch={branch} currentId={idea.id} />
        ))}
      </ul>
    </section>
  );
}
