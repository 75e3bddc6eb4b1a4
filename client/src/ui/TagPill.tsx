import { Link } from 'react-router';
import classes from './Badges.module.css';

interface Props {
  tag: string;
  /** Leads to the feed of this tag; a plain label without it. */
  isLink?: boolean;
}

/** A tag as its author wrote it. */
export function TagPill({ tag, isLink = true }: Props) {
  if (!isLink) return <span className={classes.tag}>{tag}</span>;
  return (
    <Link className={classes.tag} to={`/?tag=${encodeURIComponent(tag)}`}>
      {tag}
    </Link>
  );
}
