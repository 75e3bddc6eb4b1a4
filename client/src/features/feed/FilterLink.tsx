import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './FeedControls.module.css';
import { type FeedState, feedAddress } from './feedState.ts';

interface Props {
  state: FeedState;
  isOn: boolean;
  /** What pressing it changes while it is off, and while it is on. */
  change: Partial<FeedState>;
  without: Partial<FeedState>;
  children: ReactNode;
}

/** A filter that can be on or off. */
export function FilterLink({ state, isOn, change, without, children }: Props) {
  return (
    <Link
      to={feedAddress({ ...state, ...(isOn ? without : change) })}
      className={classes.chip}
      aria-current={isOn ? 'true' : undefined}
    >
      {children}
      {isOn && <IconX className={classes.off} aria-hidden />}
    </Link>
  );
}
