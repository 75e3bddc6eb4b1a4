import { Button } from '@mantine/core';
import { IconBookmark } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const Replies = lazy(async () => ({
  default: (await import('./RepliesDialog.tsx')).RepliesDialog,
}));

/** The way to the texts that moderators share. */
export function RepliesButton() {
  const { t } = useTranslation('queue');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBookmark size="1.1rem" aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('replies.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <Replies onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
