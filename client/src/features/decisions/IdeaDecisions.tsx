import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { DecisionCard } from './DecisionCard.tsx';
import classes from './Decisions.module.css';

/** The decision on an idea that stands, and the earlier ones folded. Nothing where none was made. */
export function IdeaDecisions({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('decisions');
  const { data: decisions = [] } = useQuery(
    api.decisions.ofIdea.queryOptions({ input: { ideaId } }),
  );
  const [standing, ...earlier] = decisions;
  if (!standing) return null;
  return (
    <>
      <DecisionCard decision={standing} />
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('earlier', { count: earlier.length })}</summary>
          {earlier.map((decision) => (
            <DecisionCard key={decision.id} decision={decision} />
          ))}
        </details>
      )}
    </>
  );
}
