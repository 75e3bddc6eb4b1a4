import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './TwoPanes.module.css';
import { InsertContext } from './useInserted.ts';

interface Props {
  head: ReactNode;
  letter: ReactNode;
  file: ReactNode;
}

/** Letter and case file side by side; on a phone one at a time, the letter first. Both stay as they are. */
export function TwoPanes({ head, letter, file }: Props) {
  const { t } = useTranslation('desk');
  const [pane, setPane] = useState<'letter' | 'file'>('letter');
  const insert = useRef<((words: string) => void) | null>(null);
  return (
    <InsertContext value={insert}>
      {head}
      <SegmentedControl
        className={classes.switch}
        fullWidth
        radius="xl"
        aria-label={t('panes.label')}
        value={pane}
        onChange={(next) => setPane(next as typeof pane)}
        data={[
          { value: 'letter', label: t('panes.letter') },
          { value: 'file', label: t('panes.file') },
        ]}
      />
      <div className={classes.panes} data-pane={pane}>
        <div className={classes.letter}>{letter}</div>
        <aside className={classes.file} aria-label={t('panes.file')}>
          {file}
        </aside>
      </div>
    </InsertContext>
  );
}
