import { describeFieldError, type FieldError } from '@roundhouse/shared/errors';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../i18n/locale.ts';

/** Turns errors found here, before sending, into texts by field. */
export function useFieldErrors(): (errors: FieldError[]) => Record<string, string> {
  const { i18n } = useTranslation();
  return useCallback(
    (errors) =>
      Object.fromEntries(
        errors.map((error) => [error.field, describeFieldError(error, i18n.language as Locale)]),
      ),
    [i18n.language],
  );
}
