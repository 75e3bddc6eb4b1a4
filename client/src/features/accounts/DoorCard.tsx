import type { ReactNode } from 'react';
import { PageHead } from '../../ui/PageHead.tsx';
import classes from './DoorCard.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
  /** Links to the other doors, under the card. */
  foot?: ReactNode;
}

/** The frame of every page by which one comes in. */
export function DoorCard({ title, lead, children, foot }: Props) {
  return (
    <div className={classes.door}>
      <PageHead title={title} lead={lead} />
      <div className={classes.card}>{children}</div>
      {foot && <div className={classes.foot}>{foot}</div>}
    </div>
  );
}
