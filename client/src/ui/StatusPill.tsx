import type { IdeaStatus } from '@roundhouse/shared/ideas';
import {
  IconArchive,
  IconArrowBackUp,
  IconCalendarCheck,
  IconCircleDashed,
  IconCircleX,
  IconCompass,
  IconEar,
  IconGitMerge,
  IconHammer,
  IconRocket,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Badges.module.css';

export const statusIcons = {
  open: IconCircleDashed,
  heard: IconEar,
  exploring: IconCompass,
  planned: IconCalendarCheck,
  development: IconHammer,
  launched: IconRocket,
  declined: IconCircleX,
  merged: IconGitMerge,
  archived: IconArchive,
  withdrawn: IconArrowBackUp,
} satisfies Record<IdeaStatus, unknown>;

/** How far an idea has come; never by colour alone. */
export function StatusPill({ status }: { status: IdeaStatus }) {
  const { t } = useTranslation('ui');
  const Icon = statusIcons[status];
  const style = {
    '--soft': `var(--rh-status-${status}-soft)`,
    '--text': `var(--rh-status-${status}-text)`,
  } as React.CSSProperties;
  return (
    <span className={classes.status} style={style}>
      <Icon aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
