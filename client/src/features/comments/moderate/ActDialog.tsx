import { Button, Modal } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormErrors, useSending } from '../../../ui/form.ts';
import classes from './Moderate.module.css';

interface Props {
  title: string;
  /** What will happen. */
  about: string;
  submit: string;
  isDanger?: boolean;
  /** Whether all that is needed is there. */
  isReady?: boolean;
  size?: 'md' | 'lg';
  /** Does it; what it throws is shown, and the dialog stays with what was typed. */
  onSubmit: () => Promise<unknown>;
  onClose: () => void;
  /** Stands beside the buttons. */
  extra?: ReactNode;
  children: (errors: FormErrors) => ReactNode;
}

/** Asks a moderator for what an act needs. Closing gives the focus back to where it was asked. */
export function ActDialog({ isReady = true, ...props }: Props) {
  const { t } = useTranslation('curation');
  const { isBusy, errors, send } = useSending();
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isReady && (await send(props.onSubmit))) props.onClose();
  }
  return (
    <Modal.Root opened onClose={props.onClose} size={props.size ?? 'md'}>
      <Modal.Overlay backgroundOpacity={0.55} blur={2} />
      <Modal.Content radius="lg">
        <div className={classes.head}>
          <Modal.Title>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </div>
        <Modal.Body>
          <form className={classes.form} onSubmit={(event) => void submit(event)} noValidate>
            <p className={classes.about}>{props.about}</p>
            {props.children(errors)}
            {errors.whole && (
              <p className={classes.failure} role="alert">
                {errors.whole}
              </p>
            )}
            <div className={classes.actions}>
              {props.extra}
              <Button variant="default" onClick={props.onClose}>
                {t('cancel')}
              </Button>
              <Button
                type="submit"
                color={props.isDanger ? 'red' : undefined}
                disabled={!isReady}
                loading={isBusy}
              >
                {props.submit}
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
