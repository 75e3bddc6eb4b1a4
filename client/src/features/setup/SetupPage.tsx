import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { SetupForm } from './SetupForm.tsx';

/** The first visit: with the one-time link of the terminal, the house gets an owner and boards. */
export function SetupPage() {
  const { t } = useTranslation('setup');
  const [query] = useSearchParams();
  const { needsSetup } = useBootstrap();
  const token = query.get('token') ?? '';
  if (!needsSetup) {
    return (
      <>
        <PageHead title={t('title')} isQuiet />
        <EmptyState
          title={t('done')}
          action={
            <Button component={Link} to="/">
              {t('toBoard')}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {token ? (
        <SetupForm token={token} />
      ) : (
        <EmptyState title={t('noToken.title')}>{t('noToken.text')}</EmptyState>
      )}
    </>
  );
}
