import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { SANCTION_LIMITS } from '@roundhouse/shared/sanctions';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { fieldErrorsOf, useErrorText } from '../../../app/errors.ts';
import { nearestLocale } from '../../../i18n/locale.ts';
import { SavedReplies } from '../../savedReplies/index.ts';
import classes from '../Sanctions.module.css';
import { useSanctionsChanged } from '../useSanctionsChanged.ts';

interface Props {
  sanctionId: string;
  /** Whose it is, by name. */
  person: string;
  onClose: () => void;
}

/** Ends a sanction before its time; the person reads why. */
export function LiftDialog({ sanctionId, person, onClose }: Props) {
  const { t, i18n } = useTranslation('sanctions');
  const { t: ui } = useTranslation('ui');
  const language = nearestLocale(i18n.language) ?? 'en';
  const errorText = useErrorText();
  const changed = useSanctionsChanged();
  const [reason, setReason] = useState('');
  const lift = useMutation(
    api.sanctions.lift.mutationOptions({
      onSuccess: async () => {
        onClose();
        await changed();
      },
    }),
  );
  const fields = fieldErrorsOf(lift.error, language);
  function submit(event: FormEvent) {
    event.preventDefault();
    lift.mutate({ sanctionId, reason, language });
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('lift.title')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack component="form" onSubmit={submit} gap="md">
        <Textarea
          label={t('lift.reason')}
          description={t('lift.hint')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={fields.reason}
          minLength={SANCTION_LIMITS.reason.min}
          maxLength={SANCTION_LIMITS.reason.max}
          autosize
          minRows={2}
          required
          data-autofocus
        />
        <SavedReplies
          about={{ person }}
          value={reason}
          onChange={setReason}
          max={SANCTION_LIMITS.reason.max}
        />
        {lift.isError && !fields.reason && (
          <p className={classes.failure} role="alert">
            {errorText(lift.error)}
          </p>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" loading={lift.isPending}>
            {t('lift.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
