import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/EmptyState.tsx';

/** Instead of a page that could not be shown: why that may be, and the reload that mends it. */
export function BrokenPage() {
  const { t } = useTranslation('errors');
  return (
    <div role="alert">
      <EmptyState
        title={t('page.title')}
        action={<Button onClick={() => window.location.reload()}>{t('page.reload')}</Button>}
      >
        {t('page.text')}
      </EmptyState>
    </div>
  );
}
