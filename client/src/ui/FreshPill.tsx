import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import classes from './FreshPill.module.css';

interface Props {
  /** What came, in words; `null` while nothing did. */
  text: string | null;
  /** At the top of its list, or at the foot of the screen for what stands further down. */
  edge?: 'top' | 'foot';
  /** Whether something else tells screen readers already. */
  isAnnounced?: boolean;
  onShow: () => unknown;
}

/** Says that a list has news, and waits to be asked for them: nothing moves under the reader. */
export function FreshPill({ text, edge = 'top', isAnnounced = false, onShow }: Props) {
  const Arrow = edge === 'top' ? IconArrowUp : IconArrowDown;
  return (
    <div className={classes[edge]} role={isAnnounced ? undefined : 'status'}>
      {text && (
        <UnstyledButton className={classes.pill} onClick={() => void onShow()}>
          <Arrow size="1.1em" stroke={2.4} aria-hidden />
          {text}
        </UnstyledButton>
      )}
    </div>
  );
}
