import type { Decision } from '@roundhouse/shared/decisions';
import { IconAlarm, IconCalendarEvent, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import classes from './Decisions.module.css';

const icons = {
  waiting: IconCalendarEvent,
  late: IconAlarm,
  met: IconCircleCheck,
  met_late: IconCircleCheck,
};

/** By when the brand speaks of it again, and whether it did. */
export function NextDate({ decision }: { decision: Pick<Decision, 'nextDate' | 'nextState'> }) {
  const { t } = useTranslation('decisions');
  const formats = useFormats();
  const { nextDate, nextState } = decision;
  const Icon = icons[nextState];
  // The day as the board has it: at noon it is that day wherever the reader is.
  const date = formats.date(`${nextDate}T12:00:00`);
  return (
    <p className={classes.next} data-state={nextState}>
      <Icon size="1.25rem" stroke={1.8} aria-hidden />
      <span>
        {t(`next.${nextState}`)} <time dateTime={nextDate}>{date}</time>
      </span>
    </p>
  );
}
