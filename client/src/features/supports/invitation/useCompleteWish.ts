import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { useSend } from '../../../realtime/index.ts';
import { useAnnounce } from '../../../ui/index.ts';
import { takeWish } from './wish.ts';

/** Gives the support that a guest wanted to give before they signed in. */
export function useCompleteWish(): void {
  const { t } = useTranslation('supports');
  const isSignedIn = useViewer() !== null;
  const send = useSend();
  const announce = useAnnounce();
  useEffect(() => {
    const ideaId = isSignedIn ? takeWish() : null;
    if (!ideaId) return;
    void send('supports.give', { ideaId }).then((sent) => {
      if (sent.state === 'sent') announce(t('invitation.done'));
    });
  }, [isSignedIn, send, announce, t]);
}
