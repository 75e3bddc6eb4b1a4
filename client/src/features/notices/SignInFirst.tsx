import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';

/** What a guest sees of a page that is about themselves; signing in leads back to `next`. */
export function SignInFirst({ title, next }: { title: string; next: string }) {
  const { t } = useTranslation('inbox');
  return (
    <>
      <PageHead title={title} />
      <EmptyState
        title={t('signedOut.title')}
        action={
          <Button component={Link} to={`/sign-in?next=${encodeURIComponent(next)}`}>
            {t('signedOut.signIn')}
          </Button>
        }
      >
        {t('signedOut.text')}
      </EmptyState>
    </>
  );
}
