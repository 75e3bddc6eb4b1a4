import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './DropMenu.module.css';

interface ItemProps {
  /** Leads there; without it `onPick` is called. */
  to?: string;
  onPick?: () => void;
  /** The place or board that is shown now. */
  isCurrent?: boolean;
  children: ReactNode;
}

/** One line of a menu: a way to somewhere, or something to do. */
export function DropItem({ to, onPick, isCurrent, children }: ItemProps) {
  if (to === undefined) {
    return (
      <button type="button" role="menuitem" tabIndex={-1} className={classes.item} onClick={onPick}>
        {children}
      </button>
    );
  }
  const current = isCurrent ? 'true' : undefined;
  return (
    <Link to={to} role="menuitem" tabIndex={-1} className={classes.item} aria-current={current}>
      {children}
      {isCurrent && <IconCheck className={classes.check} aria-hidden />}
    </Link>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  onPick: () => void;
  lang?: string;
  children: ReactNode;
}

/** One of several choices; the menu stays open, as one may want to change one's mind. */
export function DropChoice({ isChosen, onPick, lang, children }: ChoiceProps) {
  return (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={isChosen}
      tabIndex={-1}
      lang={lang}
      className={classes.item}
      onClick={onPick}
    >
      {children}
      {isChosen && <IconCheck className={classes.check} aria-hidden />}
    </button>
  );
}

/** Names the items that follow. */
export function DropLabel({ children }: { children: ReactNode }) {
  return (
    <div className={classes.label} role="presentation">
      {children}
    </div>
  );
}

/** Parts the items above from those below. */
export function DropLine() {
  return <hr className={classes.line} />;
}
