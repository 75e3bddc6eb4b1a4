import { UnstyledButton } from '@mantine/core';
import { IconLayoutGrid, IconLayoutList } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './FeedControls.module.css';
import type { LayoutKind } from './layout.ts';

const icons = { grid: IconLayoutGrid, list: IconLayoutList };

/** Large pictures or compact rows. */
export function LayoutSwitch(props: { kind: LayoutKind; onChange: (kind: LayoutKind) => void }) {
  const { t } = useTranslation('feed');
  return (
    <fieldset className={classes.layouts} aria-label={t('layout.label')}>
      {(['grid', 'list'] as const).map((kind) => {
        const Icon = icons[kind];
        return (
          <UnstyledButton
            key={kind}
            className={classes.layout}
            aria-pressed={props.kind === kind}
            aria-label={t(`layout.${kind}`)}
            title={t(`layout.${kind}`)}
            onClick={() => props.onChange(kind)}
          >
            <Icon size="1.2rem" stroke={1.8} aria-hidden />
          </UnstyledButton>
        );
      })}
    </fieldset>
  );
}
