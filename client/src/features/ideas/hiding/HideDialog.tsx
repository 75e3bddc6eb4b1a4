import { Button, Group, Modal, Radio, Stack, Textarea } from '@mantine/core';
import { HIDING_RULES, type HidingRule } from '@roundhouse/shared/ideas';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { fieldErrorsOf, useErrorText } from '../../../app/errors.ts';
import { nearestLocale } from '../../../i18n/locale.ts';
import classes from '../page/HiddenNote.module.css';

interface Props {
  ideaId: string;
  onClose: () => void;
}

/** By which published rule, and why: everyone will read both. */
export function HideDialog({ ideaId, onClose }: Props) {
  const { t, i18n } = useTranslation('ideas');
  const { t: ui } = useTranslation('ui');
  const errorText = useErrorText();
  const language = nearestLocale(i18n.language) ?? 'en';
  const [rule, setRule] = useState<HidingRule | null>(null);
  const [reason, setReason] = useState('');
  const hide = useMutation(api.ideas.hide.mutationOptions({ onSuccess: onClose }));
  const fields = fieldErrorsOf(hide.error, language);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (rule) hide.mutate({ ideaId, rule, reason, language });
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('hide.title')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Radio.Group
            label={t('hide.rule')}
            value={rule}
            onChange={(value) => setRule(value as HidingRule)}
            required
          >
            <Stack gap="xs" mt="xs">
              {HIDING_RULES.map((each) => (
                <Radio key={each} value={each} label={t(`hidden.rules.${each}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label={t('hide.reason')}
            description={t('hide.public')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={fields.reason}
            maxLength={300}
            autosize
            minRows={2}
            required
          />
          {hide.isError && !fields.reason && (
            <p className={classes.failure} role="alert">
              {errorText(hide.error)}
            </p>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" color="red" disabled={!rule} loading={hide.isPending}>
              {t('hide.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
