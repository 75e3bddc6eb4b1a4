import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../ui/Banner.tsx';
import { RefusedWrites } from './RefusedWrites.tsx';
import { useSendQueue } from './sendQueue/SendQueueContext.ts';
import { useConnection } from './useConnection.ts';

/** A connection that is back within this time is not worth a word. */
const PATIENCE_MS = 2000;

/** Says quietly that the network is away and how much waits for it, and what could not be sent. */
export function ConnectionBanner() {
  const { t } = useTranslation('realtime');
  const state = useConnection();
  const { waiting } = useSendQueue();
  const isAway = state === 'offline' || state === 'reconnecting';
  const isToldAway = useLasting(isAway, state === 'offline' ? 0 : PATIENCE_MS);
  const isToldWaiting = useLasting(waiting > 0, PATIENCE_MS);
  return (
    <>
      {isToldAway && (
        <Banner tone="warn">
          {t(state === 'offline' ? 'offline' : 'reconnecting')}
          {waiting > 0 && ` ${t('waiting', { count: waiting })}`}
        </Banner>
      )}
      {!isToldAway && isToldWaiting && <Banner>{t('waiting', { count: waiting })}</Banner>}
      <RefusedWrites />
    </>
  );
}

/** Whether `is` has been so for `ms` without a break. */
function useLasting(is: boolean, ms: number): boolean {
  const [hasLasted, setHasLasted] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => setHasLasted(true), ms);
    return () => {
      clearTimeout(timer);
      setHasLasted(false);
    };
  }, [is, ms]);
  return is && (hasLasted || ms === 0);
}
