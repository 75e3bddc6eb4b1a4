import { Button } from '@mantine/core';
import type { QueueItem } from '@roundhouse/shared/queue';
import type { SanctionCause } from '@roundhouse/shared/sanctions';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../Queue.module.css';

const SanctionDialog = lazy(async () => {
  const { SanctionDialog: Dialog } = await import('../../sanctions/index.ts');
  return { default: Dialog };
});

/** The letter that presses it. */
const KEY = 's';

/** The way to warn, mute, suspend or ban who wrote what is open. */
export function SanctionButton({ item }: { item: QueueItem }) {
  const { t } = useTranslation('queue');
  const [isOpen, setOpen] = useState(false);
  const { shown, subject } = item;
  const personId = shown?.author?.id;
  const because = subject.kind === 'idea' || subject.kind === 'comment' ? subject : null;
  if (!personId || item.kind !== 'reports' || item.closed) return null;
  return (
    <>
      <Button
        variant="default"
        data-key={KEY}
        onClick={() => setOpen(true)}
        rightSection={<kbd className={classes.kbd}>{KEY}</kbd>}
      >
        {t('acts.sanction')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <SanctionDialog
            personId={personId}
            because={because as SanctionCause | null}
            about={shown?.title ?? null}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
