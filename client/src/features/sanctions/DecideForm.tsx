import { Button, Radio, Stack, Textarea } from '@mantine/core';
import { APPEAL_LIMITS } from '@roundhouse/shared/appeals';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { fieldErrorsOf, useErrorText } from '../../app/errors.ts';
import { nearestLocale } from '../../i18n/locale.ts';
import { useAnnounce, useKeptText } from '../../ui/index.ts';
import { type AboutReply, SavedReplies } from '../savedReplies/index.ts';
import classes from './Sanctions.module.css';
import { useSanctionsChanged } from './useSanctionsChanged.ts';

/** Grants an appeal, which undoes the act, or does not; the person reads why. */
export function DecideForm({ appealId, about }: { appealId: string; about: AboutReply }) {
  const { t, i18n } = useTranslation('sanctions');
  const language = nearestLocale(i18n.language) ?? 'en';
  const errorText = useErrorText();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const changed = useSanctionsChanged();
  const [verdict, setVerdict] = useState<string | null>(null);
  const { text: reason, setText: setReason, forget } = useKeptText(`decision.${appealId}`);
  const decide = useMutation(
    api.appeals.decide.mutationOptions({
      onSuccess: async (heard) => {
        const key = api.appeals.get.queryKey({ input: { appealId } });
        queries.setQueryData(key, heard);
        forget();
        announce(t('hear.done'));
        await changed();
      },
    }),
  );
  const fields = fieldErrorsOf(decide.error, language);
  function submit(event: FormEvent) {
    event.preventDefault();
    decide.mutate({ appealId, isGranted: verdict === 'grant', reason, language });
  }
  return (
    <Stack component="form" onSubmit={submit} gap="md" aria-label={t('hear.decide')}>
      <Radio.Group label={t('hear.decide')} value={verdict} onChange={setVerdict} required>
        <Stack gap="xs" mt="xs">
          <Radio value="grant" label={t('hear.grant')} description={t('hear.grantHint')} />
          <Radio value="reject" label={t('hear.reject')} description={t('hear.rejectHint')} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('hear.reason')}
        description={t('hear.reasonHint')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={fields.reason}
        minLength={APPEAL_LIMITS.reason.min}
        maxLength={APPEAL_LIMITS.reason.max}
        autosize
        minRows={2}
        required
      />
      <SavedReplies
        about={about}
        value={reason}
        onChange={setReason}
        max={APPEAL_LIMITS.reason.max}
      />
      {decide.isError && !fields.reason && (
        <p className={classes.failure} role="alert">
          {errorText(decide.error)}
        </p>
      )}
      <div>
        <Button type="submit" disabled={!verdict} loading={decide.isPending}>
          {t('hear.confirm')}
        </Button>
      </div>
    </Stack>
  );
}
