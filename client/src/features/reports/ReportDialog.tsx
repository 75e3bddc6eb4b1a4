import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import type { RuleKey } from '@roundhouse/shared/houseRules';
import { REPORT_LIMITS, type ReportSubject } from '@roundhouse/shared/reports';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useErrorText } from '../../app/errors.ts';
import { useKeptText } from '../../ui/index.ts';
import classes from './Reports.module.css';
import { RuleChoice } from './RuleChoice.tsx';

interface Props {
  subject: ReportSubject;
  onClose: () => void;
}

/** By which rule and why; then thanks, and what happens next. */
export function ReportDialog({ subject, onClose }: Props) {
  const { t } = useTranslation('reports');
  const { t: ui } = useTranslation('ui');
  const errorText = useErrorText();
  const [rule, setRule] = useState<RuleKey | null>(null);
  const { text, setText, forget } = useKeptText(`report.${subject.kind}.${subject.id}`);
  const post = useMutation(api.reports.post.mutationOptions({ onSuccess: forget }));
  function submit(event: FormEvent) {
    event.preventDefault();
    if (rule && !post.isPending) post.mutate({ subject, rule, text });
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`title.${subject.kind}`)}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {post.isSuccess ? (
        <Thanks onClose={onClose} />
      ) : (
        <form onSubmit={submit}>
          <Stack gap="md">
            <RuleChoice rule={rule} onChoose={setRule} />
            <Textarea
              label={t('text')}
              description={t('textHint')}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
              maxLength={REPORT_LIMITS.text}
              autosize
              minRows={2}
            />
            {post.error && (
              <p className={classes.failure} role="alert">
                {errorText(post.error)}
              </p>
            )}
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {ui('cancel')}
              </Button>
              <Button type="submit" disabled={!rule} loading={post.isPending}>
                {t('send')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

function Thanks({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('reports');
  return (
    <div role="status">
      <p className={classes.thanks}>{t('thanks.title')}</p>
      <p>{t('thanks.next')}</p>
      <p>
        <Link to="/account/reports">{t('thanks.mine')}</Link>
      </p>
      <Group justify="flex-end">
        <Button data-autofocus onClick={onClose}>
          {t('thanks.close')}
        </Button>
      </Group>
    </div>
  );
}
