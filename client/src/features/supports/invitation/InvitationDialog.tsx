import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { closeInvitation, type Invitation } from './invitationStore.ts';
import { dropWish } from './wish.ts';

/** Asks a guest to sign in, and brings them back to where they are. */
export function InvitationDialog({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('supports');
  const { t: ui } = useTranslation('ui');
  const { pathname, search, hash } = useLocation();
  const next = `?next=${encodeURIComponent(pathname + search + hash)}`;
  function decline() {
    dropWish();
    closeInvitation();
  }
  return (
    <Modal
      opened
      onClose={decline}
      title={t(`invitation.${invitation.kind}.title`)}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Text>{t(`invitation.${invitation.kind}.text`)}</Text>
      <Group mt="lg" gap="sm">
        <Button component={Link} to={`/sign-in${next}`} onClick={closeInvitation} data-autofocus>
          {t('invitation.signIn')}
        </Button>
        <Button component={Link} to={`/sign-up${next}`} variant="default" onClick={closeInvitation}>
          {t('invitation.signUp')}
        </Button>
      </Group>
    </Modal>
  );
}
