import type { DeskRow } from '@roundhouse/shared/responses';
import {
  IconAlarm,
  IconAlertTriangle,
  IconCalendarDue,
  IconCalendarExclamation,
  IconMessageQuestion,
  IconPlayerPause,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '../../../ui/index.ts';

const icons = {
  late: IconAlertTriangle,
  due: IconAlarm,
  decision_late: IconCalendarExclamation,
  decision_due: IconCalendarDue,
  unanswered: IconMessageQuestion,
} satisfies Record<DeskRow['reason'], unknown>;

/** Why an idea lies on the desk, and when it is or was due. */
export function Why({ row }: { row: DeskRow }) {
  const { t } = useTranslation('desk');
  const isPaused = row.idea.promise?.state === 'paused' && row.reason === 'due';
  const Icon = isPaused ? IconPlayerPause : icons[row.reason];
  const sponsor = row.idea.promise?.escalations.at(-1)?.sponsor;
  return (
    <>
      <Icon size="1.1rem" aria-hidden />
      <span>
        {t(isPaused ? 'reason.paused' : `reason.${row.reason}`)}{' '}
        {row.dueAt && !isPaused && <RelativeTime at={row.dueAt} />}
        {row.reason === 'late' && sponsor && ` · ${t('reason.wentTo', { name: sponsor.name })}`}
      </span>
    </>
  );
}
