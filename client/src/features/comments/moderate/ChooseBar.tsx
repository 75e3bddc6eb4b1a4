import { Button } from '@mantine/core';
import type { Topic } from '@roundhouse/shared/comments';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useTalk } from '../talk/TalkContext.ts';
import { FoldDialog } from './FoldDialog.tsx';
import { HideDialog } from './HideDialog.tsx';
import classes from './Moderate.module.css';
import { MoveDialog } from './MoveDialog.tsx';
import { SplitDialog } from './SplitDialog.tsx';

type Act = 'split' | 'move' | 'fold' | 'hide';
const ACTS: Act[] = ['split', 'move', 'fold', 'hide'];

/** What can be done with the comments that were chosen; it stays at the foot of the screen. */
export function ChooseBar({ topic, chosen }: { topic: Topic; chosen: readonly string[] }) {
  const { t } = useTranslation('curation');
  const { choose } = useTalk();
  const [act, setAct] = useState<Act | null>(null);
  const count = chosen.length;
  const close = () => setAct(null);
  const done = () => choose(null);
  const dialogs: Record<Act, ReactNode> = {
    split: <SplitDialog topic={topic} ids={chosen} onDone={done} onClose={close} />,
    move: <MoveDialog topic={topic} ids={chosen} onDone={done} onClose={close} />,
    fold: <FoldDialog ids={chosen} onClose={close} />,
    hide: <HideDialog ids={chosen} onClose={close} />,
  };
  return createPortal(
    <section className={classes.bar} aria-label={t('choose.bar')}>
      <p className={classes.count} role="status">
        {t('choose.count', { count })}
      </p>
      <div className={classes.barActions}>
        {ACTS.map((each) => (
          <Button
            key={each}
            size="sm"
            variant={each === 'split' ? 'filled' : 'default'}
            disabled={count === 0}
            onClick={() => setAct(each)}
          >
            {t(`choose.${each}`)}
          </Button>
        ))}
        <Button size="sm" variant="subtle" onClick={done}>
          {t('choose.stop')}
        </Button>
      </div>
      {act && dialogs[act]}
    </section>,
    document.body,
  );
}
