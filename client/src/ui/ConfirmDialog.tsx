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

/** Asks before what cannot be undone. The harmless button has the focus first. */
export function ConfirmDialog(props: Props) {
  const { t } = useTranslation('ui');
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
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
    </Modal>
  );
}
