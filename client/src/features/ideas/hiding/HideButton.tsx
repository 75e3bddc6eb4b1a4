import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const HideDialog = lazy(async () => ({ default: (await import('./HideDialog.tsx')).HideDialog }));

/** For moderators: hides an idea, after asking by which rule and why. */
export function HideButton({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('ideas');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconEyeOff size="1.1rem" stroke={1.8} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {t('hide.open')}
      </Button>
      {isAsking && (
        <Suspense fallback={null}>
          <HideDialog ideaId={ideaId} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
