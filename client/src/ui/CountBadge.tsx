import { VisuallyHidden } from '@mantine/core';
import classes from './CountBadge.module.css';

interface Props {
  /** As it is shown: “12”, “99+”. */
  shown: string | number;
  /** What it counts, in words. */
  label: string;
}

/** How much waits, beside the way to it. */
export function CountBadge({ shown, label }: Props) {
  return (
    <>
      <span className={classes.count} aria-hidden="true">
        {shown}
      </span>
      <VisuallyHidden>{label}</VisuallyHidden>
    </>
  );
}
