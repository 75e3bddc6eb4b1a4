import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { authCalls } from './authCalls.ts';
import { DoorCard } from './DoorCard.tsx';
import { useEnter } from './useEnter.ts';
import { useNext } from './useNext.ts';

/** Where the link in a mail leads. A link works once, so it is followed once. */
export function MagicLinkPage() {
  const { t } = useTranslation('accounts');
  const [query] = useSearchParams();
  const token = query.get('token') ?? '';
  const next = useNext();
  const enter = useEnter();
  const [error, setError] = useState<unknown>(null);
  const isFollowed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a token, whatever else renders
  useEffect(() => {
    if (isFollowed.current) return;
    isFollowed.current = true;
    authCalls.followLink(token).then(() => enter(next), setError);
  }, [token]);
  return (
    <DoorCard title={t('magic.title')} lead={error ? undefined : t('magic.lead')}>
      {error ? <ErrorState error={error} /> : <LineSkeletons count={3} />}
      {Boolean(error) && (
        <Button component={Link} to="/sign-in" fullWidth mt="md">
          {t('magic.again')}
        </Button>
      )}
    </DoorCard>
  );
}
