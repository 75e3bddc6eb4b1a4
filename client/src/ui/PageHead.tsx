import type { ReactNode } from 'react';
import { useEffect } from 'react';
import { useBootstrap } from '../app/bootstrap.ts';
import classes from './PageHead.module.css';

interface Props {
  title: string;
  /** A line under the title, already translated. */
  lead?: ReactNode;
  /** Buttons on the title's line. */
  actions?: ReactNode;
  /** Hides the heading from sight where the page's own layout shows it; the tab keeps its name. */
  isQuiet?: boolean;
}

/** A page's only h1, its lead, its actions, and the name of its tab. */
export function PageHead({ title, lead, actions, isQuiet = false }: Props) {
  const brand = useBootstrap().brand?.name;
  useEffect(() => {
    document.title = brand ? `${title} · ${brand}` : title;
  }, [title, brand]);
  return (
    <header className={classes.head} data-quiet={isQuiet || undefined}>
      <div>
        <h1 className={classes.title}>{title}</h1>
        {lead && <p className={classes.lead}>{lead}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
