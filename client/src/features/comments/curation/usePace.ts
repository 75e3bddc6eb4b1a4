import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** Says a pace in the largest unit that it is a whole number of. */
export function usePace(): (seconds: number) => string {
  const { t } = useTranslation('curation');
  return useCallback(
    (seconds: number) => {
      if (seconds % 3600 === 0) return t('slow.hours', { count: seconds / 3600 });
      if (seconds % 60 === 0) return t('slow.minutes', { count: seconds / 60 });
      return t('slow.seconds', { count: seconds });
    },
    [t],
  );
}
