import { NavLink } from 'react-router';
import classes from './RoomTabs.module.css';

interface Props {
  /** What these rooms are together, for those who hear it. */
  label: string;
  /** The first one is the entrance: it is current only at its very address. */
  rooms: readonly { to: string; text: string }[];
}

/** Links to pages that stand side by side: those of the house, of one's account, of moderation. */
export function RoomTabs({ label, rooms }: Props) {
  return (
    <nav className={classes.rooms} aria-label={label}>
      {rooms.map(({ to, text }, at) => (
        <NavLink key={to} to={to} end={at === 0} className={classes.room}>
          {text}
        </NavLink>
      ))}
    </nav>
  );
}
