import { Button, Modal, Textarea } from '@mantine/core';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { type AnswerPromise, PROMISE_LIMITS } from '@roundhouse/shared/promises';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { useSending } from '../../../ui/form.ts';
import { written } from '../composer/answerDraft.ts';
import classes from './Clock.module.css';
import { usePromiseChanged } from './usePromiseChanged.ts';

interface Props {
  promise: AnswerPromise;
  onClose: () => void;
}

/** Asks for the reason, in one language or both: without one that everyone reads, no clock stops. */
export function PauseDialog({ promise, onClose }: Props) {
  const { t } = useTranslation('desk');
  const changed = usePromiseChanged();
  const { isBusy, errors, send } = useSending();
  const [reason, setReason] = useState({
    en: promise.pausedFor?.en ?? '',
    fr: promise.pausedFor?.fr ?? '',
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const isSent = await send(async () => {
      changed(await client.promises.pause({ ideaId: promise.ideaId, reason: written(reason) }));
    });
    if (isSent) onClose();
  };
  const errorOf = (locale: Locale) =>
    errors.fields[`reason.${locale}`] ?? (locale === LOCALES[0] ? errors.fields.reason : undefined);
  return (
    <Modal.Root opened onClose={onClose}>
      <Modal.Overlay backgroundOpacity={0.55} blur={2} />
      <Modal.Content radius="lg">
        <div className={classes.head}>
          <Modal.Title>{t('clock.pauseTitle')}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </div>
        <Modal.Body>
          <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
            <p className={classes.about}>{t('clock.pauseAbout')}</p>
            {LOCALES.map((locale, at) => (
              <Textarea
                key={locale}
                label={t('clock.reason', { language: t(`language.${locale}`) })}
                lang={locale}
                autosize
                minRows={2}
                data-autofocus={at === 0 || undefined}
                maxLength={PROMISE_LIMITS.pauseReason}
                value={reason[locale]}
                error={errorOf(locale)}
                onChange={(event) => {
                  const text = event.currentTarget.value;
                  setReason((now) => ({ ...now, [locale]: text }));
                }}
              />
            ))}
            {errors.whole && (
              <p className={classes.error} role="alert">
                {errors.whole}
              </p>
            )}
            <div className={classes.actions}>
              <Button variant="default" onClick={onClose}>
                {t('cancel')}
              </Button>
              <Button type="submit" loading={isBusy}>
                {t(promise.state === 'paused' ? 'clock.changeReason' : 'clock.pause')}
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
