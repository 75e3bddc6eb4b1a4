import { Button } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Merging.module.css';

/** For whoever was writing when the idea was merged: what happened, and that nothing is lost. */
export function MergedMeanwhile({ onGo }: { onGo: () => void }) {
  const { t } = useTranslation('merging');
  return (
    <div className={classes.meanwhile} role="status">
      <IconGitMerge size="1.2rem" stroke={1.8} aria-hidden />
      <span>{t('meanwhile.text')}</span>
      <Button size="compact-md" onClick={onGo}>
        {t('meanwhile.go')}
      </Button>
    </div>
  );
}
