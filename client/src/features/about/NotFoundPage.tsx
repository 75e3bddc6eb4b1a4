import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('about');
  return (
    <>
      <PageHead title={t('notFound.tab')} isQuiet />
      <EmptyState
        title={t('notFound.title')}
        action={
          <Button component={Link} to="/">
            {t('notFound.home')}
          </Button>
        }
      >
        {t('notFound.text')}
      </EmptyState>
    </>
  );
}
