import { Button } from '@mantine/core';
import type { Idea } from '@roundhouse/shared/ideas';
import { IconGitMerge } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';

const MergeDialog = lazy(async () => ({
  default: (await import('./MergeDialog.tsx')).MergeDialog,
}));

/** For moderators: merges an idea into another, after showing what it will do. */
export function MergeButton({ idea }: { idea: Pick<Idea, 'id' | 'title'> }) {
  const { t } = useTranslation('merging');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconGitMerge size="1.1rem" stroke={1.8} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <MergeDialog source={idea} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
