import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { ConfirmDialog } from '../../../ui/index.ts';
import classes from './WithdrawButton.module.css';

/** Takes one's own idea out of the lists, after asking. */
export function WithdrawButton({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('ideas');
  const errorText = useErrorText();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const withdraw = useMutation(
    api.ideas.withdraw.mutationOptions({
      onSuccess: async () => {
        setAsking(false);
        await queries.invalidateQueries({ queryKey: api.ideas.get.key({ input: { ideaId } }) });
      },
    }),
  );
  return (
    <>
      <Button variant="subtle" color="red" onClick={() => setAsking(true)}>
        {t('actions.withdraw')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('withdraw.title')}
        confirm={t('actions.withdraw')}
        isDanger
        isBusy={withdraw.isPending}
        onConfirm={() => withdraw.mutate({ ideaId })}
        onClose={() => setAsking(false)}
      >
        {t('withdraw.text')}
        {withdraw.isError && (
          <p className={classes.failure} role="alert">
            {errorText(withdraw.error)}
          </p>
        )}
      </ConfirmDialog>
    </>
  );
}
