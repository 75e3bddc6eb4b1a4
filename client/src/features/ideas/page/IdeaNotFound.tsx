import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState, PageHead } from '../../../ui/index.ts';

/** The address leads to no idea. */
export function IdeaNotFound() {
  const { t } = useTranslation('ideas');
  return (
    <>
      <PageHead isQuiet title={t('notFound.title')} />
      <EmptyState
        title={t('notFound.title')}
        action={
          <Button component={Link} to="/" variant="default">
            {t('notFound.board')}
          </Button>
        }
      >
        {t('notFound.text')}
      </EmptyState>
    </>
  );
}
