import { Button, Group, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  isOpen: boolean;
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The verb on the button: "Withdraw", never "OK". */
  confirm: string;
  isDanger?: boolean;
  isBusy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/**
 * Asks before what cannot be undone. The harmless button has the focus first. Put together from
 * the modal's parts because its own head is a second banner to a screen reader.
 */
export function ConfirmDialog(props: Props) {
  const { t } = useTranslation('ui');
  return (
    <Modal.Root opened={props.isOpen} onClose={props.onClose} centered>
      <Modal.Overlay backgroundOpacity={0.55} blur={2} />
      <Modal.Content radius="lg">
        <Group justify="space-between" wrap="nowrap" p="md">
          <Modal.Title>{props.title}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </Group>
        <Modal.Body>
          {props.children}
          <Group justify="flex-end" mt="lg">
            <Button variant="default" data-autofocus onClick={props.onClose}>
              {t('cancel')}
            </Button>
            <Button
              color={props.isDanger ? 'red' : undefined}
              loading={props.isBusy}
              onClick={props.onConfirm}
            >
              {props.confirm}
            </Button>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
