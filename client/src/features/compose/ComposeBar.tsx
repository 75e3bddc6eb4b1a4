import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../ui/index.ts';
import classes from './IdeaForm.module.css';
import type { DraftKeeper } from './useDraft.ts';

interface Props {
  kept: DraftKeeper['kept'];
  /** The verb on the button. */
  submit: string;
  isBusy: boolean;
  /** Why it cannot be sent yet. */
  waitsFor: string | null;
  onDiscard: () => void;
}

/** What became of the draft, and the two ways out: send it, or throw it away. */
export function ComposeBar({ kept, submit, isBusy, waitsFor, onDiscard }: Props) {
  const { t } = useTranslation('compose');
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={classes.bar}>
      <span className={classes.kept} role="status">
        {waitsFor ?? (kept === 'nothing' ? '' : t(`kept.${kept}`))}
      </span>
      {kept !== 'nothing' && (
        <Button variant="subtle" onClick={() => setAsking(true)}>
          {t('discard.action')}
        </Button>
      )}
      <Button type="submit" color="signal" loading={isBusy} disabled={waitsFor !== null}>
        {submit}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('discard.title')}
        confirm={t('discard.action')}
        isDanger
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onDiscard();
        }}
      >
        {t('discard.text')}
      </ConfirmDialog>
    </div>
  );
}
