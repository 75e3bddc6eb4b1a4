import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** A sentence for any error; the registry's codes are mapped once the contract is here. */
export function useErrorText(): (error: unknown) => string {
  const { t } = useTranslation('errors');
  return useCallback((error: unknown) => (isOffline(error) ? t('offline') : t('unknown')), [t]);
}

/** `fetch` rejects with a TypeError when no answer came at all. */
export function isOffline(error: unknown): boolean {
  return error instanceof TypeError || (typeof navigator !== 'undefined' && !navigator.onLine);
}
