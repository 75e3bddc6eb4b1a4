import { Button } from '@mantine/core';
import type { QueueItem } from '@roundhouse/shared/queue';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { type Act, fittingAll, LETTER_OF } from '../acts/acts.ts';
import { useClaim } from '../ClaimMark.tsx';
import classes from '../Queue.module.css';
import { SanctionButton } from './SanctionButton.tsx';

/** What can be done with what was reported; while another moderator has it, nothing. */
export function ActButtons({ item, onAct }: { item: QueueItem; onAct: (act: Act) => void }) {
  const { t } = useTranslation('queue');
  const viewer = useViewer();
  const claim = useClaim(item);
  const acts = fittingAll([item]);
  // Held posts and pairs have their buttons beside what is to be decided.
  if (item.closed || item.kind !== 'reports') return null;
  const isTaken = claim !== null && claim.by.id !== viewer?.id;
  return (
    <div className={classes.acts}>
      {acts.map((act) => (
        <Button
          key={act}
          variant={act === 'hide' ? 'filled' : 'default'}
          color={act === 'hide' ? 'red' : undefined}
          disabled={isTaken}
          onClick={() => onAct(act)}
          rightSection={<kbd className={classes.kbd}>{LETTER_OF[act]}</kbd>}
        >
          {t(`acts.${act}.open`)}
        </Button>
      ))}
      {!isTaken && <SanctionButton item={item} />}
    </div>
  );
}
