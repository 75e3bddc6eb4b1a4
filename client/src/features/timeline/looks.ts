import type { TimelineEntry, TimelineKind } from '@roundhouse/shared/timeline';
import {
  IconAlarm,
  IconArchive,
  IconArrowUpCircle,
  IconCircleCheck,
  IconEye,
  IconEyeOff,
  IconFlag,
  IconFolderSymlink,
  IconGavel,
  IconGitFork,
  IconGitMerge,
  IconMessageCircleCheck,
  IconPencil,
  IconPlayerPause,
  IconPlayerPlay,
  IconRefresh,
  IconStairsUp,
  IconStopwatch,
} from '@tabler/icons-react';
import { statusIcons } from '../../ui/index.ts';

/** The icon of each kind, and the pair of colours (`--rh-…-soft`, `--rh-…-text`) it stands in. */
const looks = {
  posted: [IconPencil, 'status-open'],
  stepped: [IconStairsUp, 'status-open'],
  responded: [IconMessageCircleCheck, 'accent'],
  decided: [IconGavel, 'status-planned'],
  promise_started: [IconStopwatch, 'status-heard'],
  promise_late: [IconAlarm, 'danger'],
  promise_escalated: [IconArrowUpCircle, 'danger'],
  promise_paused: [IconPlayerPause, 'warn'],
  promise_resumed: [IconPlayerPlay, 'status-heard'],
  promise_kept: [IconCircleCheck, 'good'],
  milestone: [IconFlag, 'revival'],
  archived: [IconArchive, 'status-archived'],
  revived: [IconRefresh, 'good'],
  hidden: [IconEyeOff, 'warn'],
  restored: [IconEye, 'status-open'],
  refiled: [IconFolderSymlink, 'status-open'],
  merged: [IconGitMerge, 'status-merged'],
  merged_from: [IconGitMerge, 'good'],
  unmerged: [IconGitFork, 'status-merged'],
} as const satisfies Record<TimelineKind, readonly [unknown, string]>;

/** A step and a decision look like the status they lead to. */
export function lookOf(entry: TimelineEntry) {
  if (entry.kind === 'stepped') {
    return { Icon: statusIcons[entry.to], tone: `status-${entry.to}` };
  }
  const [Icon, tone] = looks[entry.kind];
  if (entry.kind === 'decided') return { Icon, tone: `status-${entry.outcome}` };
  return { Icon, tone };
}
