import type { ReactNode } from 'react';
import { Mark } from './Mark.tsx';
import classes from './States.module.css';

interface Props {
  title: string;
  /** What to do next, in a sentence. */
  children?: ReactNode;
  /** The one button or link that does it. */
  action?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <section className={classes.state}>
      <Mark size="3.5rem" className={classes.mark} />
      <h2 className={classes.title}>{title}</h2>
      {children && <p className={classes.text}>{children}</p>}
      {action && <div className={classes.action}>{action}</div>}
    </section>
  );
}
