import { Button } from '@mantine/core';
import type { QueueItem } from '@roundhouse/shared/queue';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { ErrorState, LineSkeletons } from '../../../ui/index.ts';
import classes from '../Screening.module.css';
import { HeldWords } from './HeldWords.tsx';
import { RejectForm } from './RejectForm.tsx';

/** A post that waits, as a moderator decides it: publish, or not by which rule. */
export function HoldQueueDetail({ item }: { item: QueueItem }) {
  const { t } = useTranslation('screening');
  const errorText = useErrorText();
  const [isRejecting, setRejecting] = useState(false);
  const input = { holdId: item.subject.id };
  // The item's revision grows with the author's words, so that what is read is what is decided.
  const held = useQuery(api.screening.get.queryOptions({ input, staleTime: 0 }));
  const approve = useMutation(
    api.screening.approve.mutationOptions({ onSettled: () => held.refetch() }),
  );
  if (held.isPending) return <LineSkeletons count={5} />;
  if (held.isError) return <ErrorState error={held.error} onRetry={held.refetch} />;
  const { id, rev, state, title, author } = held.data;
  const isOpen = state === 'waiting' || state === 'posting';
  return (
    <div className={classes.card}>
      <HeldWords held={held.data} />
      {isOpen && !isRejecting && (
        <div className={classes.actions}>
          <Button loading={approve.isPending} onClick={() => approve.mutate({ holdId: id, rev })}>
            {t('decide.approve')}
          </Button>
          <Button variant="default" onClick={() => setRejecting(true)}>
            {t('decide.reject')}
          </Button>
        </div>
      )}
      {isOpen && isRejecting && (
        <RejectForm
          hold={{ holdId: id, rev }}
          about={{ person: author?.name, title: title ?? item.shown?.title }}
          onClose={() => setRejecting(false)}
          onDecided={() => held.refetch()}
        />
      )}
      {!isOpen && <p className={classes.about}>{t(`states.${state}`)}</p>}
      {approve.isError && (
        <p className={classes.failure} role="alert">
          {errorText(approve.error)}
        </p>
      )}
    </div>
  );
}
