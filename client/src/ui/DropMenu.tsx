import { type ReactNode, useId, useRef } from 'react';
import classes from './DropMenu.module.css';
import { useDropMenu } from './useDropMenu.ts';

interface Props {
  /** What the button shows. */
  button: ReactNode;
  /** Its name where what it shows has no words. */
  label?: string;
  className?: string;
  /** On which edge of the button the menu hangs. */
  side?: 'start' | 'end';
  /** `DropItem`s, `DropLabel`s and `DropLine`s. */
  children: ReactNode;
}

/**
 * A button with a menu that hangs from it, as the ARIA menu-button pattern has it: arrows, Home
 * and End move, a letter jumps, Escape closes and gives the focus back. Ours because the library's
 * one brings 28 kB of positioning to the first page, and these menus always hang in one place.
 */
export function DropMenu({ button, label, className, side = 'end', children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const menu = useDropMenu(root);
  const id = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens for its own items
    <div className={classes.root} ref={root} onKeyDown={menu.onKeyDown} onBlur={menu.onBlur}>
      <button
        id={`${id}-button`}
        type="button"
        className={`${classes.button} ${className ?? ''}`}
        aria-haspopup="menu"
        aria-expanded={menu.isOpen}
        aria-controls={menu.isOpen ? id : undefined}
        aria-label={label}
        onClick={menu.toggle}
      >
        {button}
      </button>
      {menu.isOpen && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard by the root
        <div
          id={id}
          role="menu"
          tabIndex={-1}
          aria-labelledby={`${id}-button`}
          className={classes.menu}
          data-side={side}
          onClick={menu.onPick}
        >
          {children}
        </div>
      )}
    </div>
  );
}
