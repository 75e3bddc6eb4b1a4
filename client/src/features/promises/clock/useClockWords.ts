import type { AnswerPromise } from '@roundhouse/shared/promises';
import { useTranslation } from 'react-i18next';
import type { ClockFace } from './clockFace.ts';

/** A clock in a few words: "Answer due in 9 days", "Late: went to Ines Roux". */
export function useClockWords(): (promise: AnswerPromise, face: ClockFace) => string {
  const { t } = useTranslation('promises');
  return (promise, { look, days, hours }) => {
    switch (look) {
      case 'running':
      case 'soon':
        return days > 0 ? t('clock.days', { count: days }) : t('clock.hours', { count: hours });
      case 'over':
        return t('clock.over');
      case 'paused':
        return t('clock.paused');
      case 'late': {
        const name = promise.escalations.at(-1)?.sponsor?.name;
        return name ? t('clock.lateTo', { name }) : t('clock.late');
      }
      case 'kept':
        return days > 0 ? t('clock.kept', { count: days }) : t('clock.keptSameDay');
      case 'keptLate':
        return t('clock.keptLate', { count: Math.max(1, days) });
    }
  };
}
