import { Button } from '@mantine/core';
import type { MergeSuggestion } from '@roundhouse/shared/merging';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useErrorText } from '../../app/errors.ts';
import { useAnnounce } from '../../ui/index.ts';
import { MergeDialog } from './MergeDialog.tsx';
import classes from './Merging.module.css';

/** Two ideas that may be the same: look at what a merge would do, or say that they differ. */
export function SuggestedPair({ suggestion }: { suggestion: MergeSuggestion }) {
  const { t } = useTranslation('merging');
  const errorText = useErrorText();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { source, target } = suggestion;
  const dismiss = useMutation(
    api.merging.dismiss.mutationOptions({
      onSuccess: () => {
        announce(t('suggested.dismissed'));
        void queries.invalidateQueries({ queryKey: api.merging.suggestions.key() });
      },
    }),
  );
  return (
    <div className={classes.pair}>
      <div className={classes.sides}>
        {[source, target].map((idea, at) => (
          <div key={idea.id}>
            <p className={classes.role}>{t(at === 0 ? 'role.source' : 'role.target')}</p>
            <p className={classes.sideTitle}>
              <Link to={`/ideas/${idea.id}/${idea.slug}`} lang={idea.language}>
                {idea.title}
              </Link>
            </p>
            <p className={classes.faint} lang={idea.language}>
              {idea.excerpt}
            </p>
            <p className={classes.faint}>{t('supporters', { count: idea.tally.supports })}</p>
          </div>
        ))}
      </div>
      {dismiss.isError && (
        <p className={classes.failure} role="alert">
          {errorText(dismiss.error)}
        </p>
      )}
      <div className={classes.buttons}>
        <Button onClick={() => setOpen(true)}>{t('suggested.look')}</Button>
        <Button
          variant="default"
          loading={dismiss.isPending}
          onClick={() => dismiss.mutate({ suggestionId: suggestion.id })}
        >
          {t('suggested.dismiss')}
        </Button>
      </div>
      {isOpen && <MergeDialog source={source} target={target} onClose={() => setOpen(false)} />}
    </div>
  );
}
