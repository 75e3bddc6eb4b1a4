import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { SET_ASIDE_REASON, type Selection, type SetAsideKind } from '@roundhouse/shared/integrity';
import { makeId } from '@roundhouse/shared/primitives';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { fieldErrorsOf, useErrorText } from '../../../app/errors.ts';
import { nearestLocale } from '../../../i18n/locale.ts';
import { useAnnounce } from '../../../ui/index.ts';
import classes from './Floods.module.css';

/** What a moderator is about to do, with which supports. */
export type Asked = { kind: SetAsideKind; selection: Selection; onDone?: () => void };

interface Props {
  ideaId: string;
  asked: Asked;
  onClose: () => void;
}

/** Asks why: those concerned and everyone will read it. */
export function ActDialog({ ideaId, asked, onClose }: Props) {
  const { t, i18n } = useTranslation('integrity');
  const { t: ui } = useTranslation('ui');
  const errorText = useErrorText();
  const announce = useAnnounce();
  const language = nearestLocale(i18n.language) ?? 'en';
  const [reason, setReason] = useState('');
  const [id] = useState(makeId);
  const isAside = asked.kind === 'set_aside';
  const options = {
    onSuccess: ({ act }: { act: { supports: number } }) => {
      announce(t(`act.${asked.kind}`, { count: act.supports }));
      asked.onDone?.();
      onClose();
    },
  };
  const setAside = useMutation(api.integrity.setAside.mutationOptions(options));
  const countAgain = useMutation(api.integrity.countAgain.mutationOptions(options));
  const act = isAside ? setAside : countAgain;
  const fields = fieldErrorsOf(act.error, language);
  function submit(event: FormEvent) {
    event.preventDefault();
    act.mutate({ id, ideaId, selection: asked.selection, reason, language });
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`dialog.${asked.kind}`)}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <p className={classes.text}>{t(isAside ? 'dialog.asideText' : 'dialog.againText')}</p>
          <Textarea
            label={t('dialog.reason')}
            description={t('dialog.public')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={fields.reason}
            minLength={SET_ASIDE_REASON.min}
            maxLength={SET_ASIDE_REASON.max}
            autosize
            minRows={2}
            required
          />
          {act.isError && !fields.reason && <p role="alert">{errorText(act.error)}</p>}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" color={isAside ? 'red' : undefined} loading={act.isPending}>
              {t(`dialog.confirm_${asked.kind}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
