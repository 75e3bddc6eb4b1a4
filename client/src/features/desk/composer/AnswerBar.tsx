import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../ui/index.ts';
import classes from './Composer.module.css';
import type { AnswerKeeper } from './useAnswerDraft.ts';

interface Props {
  keeper: AnswerKeeper;
  submit: string;
  isBusy: boolean;
  /** Pictures that are still on their way. */
  isWaiting: boolean;
}

/** What became of the draft, and the two ways out: throw it away, or look at it and send it. */
export function AnswerBar({ keeper, submit, isBusy, isWaiting }: Props) {
  const { t } = useTranslation('desk');
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={classes.bar}>
      <span className={classes.kept} role="status">
        {isWaiting && t('pictures.wait')}
        {!isWaiting && keeper.kept !== 'nothing' && t(`kept.${keeper.kept}`)}
      </span>
      {keeper.kept !== 'nothing' && (
        <Button variant="subtle" onClick={() => setAsking(true)}>
          {t('discard.action')}
        </Button>
      )}
      <Button type="submit" color="signal" loading={isBusy} disabled={isWaiting}>
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
          keeper.forget();
        }}
      >
        {t('discard.text')}
      </ConfirmDialog>
    </div>
  );
}
