import { VisuallyHidden } from '@mantine/core';
import { type IdeaStatus, isStanding } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { statusIcons } from '../../../ui/index.ts';
import classes from './StatusPath.module.css';

/** The stations an idea passes when all goes well, in order. */
const LINE = ['open', 'heard', 'exploring', 'planned', 'development', 'launched'] as const;

/** How far an idea has come, as a little railway line; one that ended elsewhere has its siding. */
export function StatusPath({ status }: { status: IdeaStatus }) {
  const { t } = useTranslation('ideas');
  const at = (LINE as readonly IdeaStatus[]).indexOf(status);
  const stations = at >= 0 ? LINE : (['open', status] as const);
  const here = at >= 0 ? at : 1;
  return (
    <ol
      className={classes.line}
      aria-label={t('path.label')}
      data-ended={!isStanding(status) || status === 'declined' || undefined}
      style={{ '--here': `var(--rh-status-${status}-text)` } as React.CSSProperties}
    >
      {stations.map((station, index) => (
        <Station
          key={station}
          status={station}
          place={index < here ? 'passed' : index === here ? 'here' : 'ahead'}
        />
      ))}
    </ol>
  );
}

function Station({ status, place }: { status: IdeaStatus; place: 'passed' | 'here' | 'ahead' }) {
  const { t } = useTranslation('ideas');
  const { t: ui } = useTranslation('ui');
  const Icon = statusIcons[status];
  return (
    <li
      className={classes.station}
      data-place={place}
      aria-current={place === 'here' ? 'step' : undefined}
    >
      <span className={classes.stop}>{place === 'here' && <Icon stroke={2} aria-hidden />}</span>
      <span className={classes.name}>{ui(`status.${status}`)}</span>
      <VisuallyHidden>{t(`path.${place}`)}</VisuallyHidden>
    </li>
  );
}
