import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Banner.module.css';

const icons = {
  info: IconInfoCircle,
  warn: IconAlertTriangle,
  good: IconCircleCheck,
  danger: IconAlertTriangle,
};

interface Props {
  tone?: keyof typeof icons;
  children: ReactNode;
  /** A button or link at the end of the line. */
  action?: ReactNode;
  /** "alert" interrupts a screen reader: for what stops the reader's work. */
  role?: 'status' | 'alert';
}

/** A quiet line that says what is so: offline, saved, sent. */
export function Banner({ tone = 'info', children, action, role = 'status' }: Props) {
  const Icon = icons[tone];
  return (
    <div className={classes.banner} data-tone={tone} role={role}>
      <Icon className={classes.icon} aria-hidden />
      <div className={classes.text}>{children}</div>
      {action}
    </div>
  );
}
