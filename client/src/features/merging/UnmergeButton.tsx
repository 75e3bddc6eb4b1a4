import { Button } from '@mantine/core';
import { IconGitFork } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const UnmergeDialog = lazy(async () => ({
  default: (await import('./UnmergeDialog.tsx')).UnmergeDialog,
}));

/** For moderators: takes the merge of an idea back, after showing what that will do. */
export function UnmergeButton({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('merging');
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconGitFork size="1.1rem" stroke={1.8} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('undo.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <UnmergeDialog ideaId={ideaId} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
