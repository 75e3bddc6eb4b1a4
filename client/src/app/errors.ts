import { ORPCError } from '@orpc/client';
import {
  describeError,
  describeFieldError,
  type ErrorCode,
  type FieldError,
  isErrorCode,
} from '@roundhouse/shared/errors';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { errorTextsIn } from '../i18n/errorTexts.ts';
import type { Locale } from '../i18n/locale.ts';

/** The registry's code of an error an action answered with; null for any other failure. */
export function codeOf(error: unknown): ErrorCode | null {
  if (!(error instanceof ORPCError)) return null;
  return isErrorCode(error.code) ? error.code : null;
}

/** What is wrong field by field, by dotted path (`pictures.0.alt`), in the reader's language. */
export function fieldErrorsOf(error: unknown, locale: Locale): Record<string, string> {
  if (codeOf(error) !== 'invalid_input') return {};
  const { fields } = (error as ORPCError<string, { fields: FieldError[] }>).data;
  return Object.fromEntries(
    fields.map((field) => [field.field, describeFieldError(field, errorTextsIn(locale))]),
  );
}

/** `fetch` rejects with a TypeError when no answer came at all. */
export function isOffline(error: unknown): boolean {
  return error instanceof TypeError || !navigator.onLine;
}

/** An error that already carries its text's key, for failures outside the registry. */
export class SpokenError extends Error {
  constructor(
    readonly key: 'wrong_password' | 'link_expired' | 'account_banned' | 'weak_password',
  ) {
    super(key);
  }
}

/** A sentence for any error, in the reader's language. */
export function useErrorText(): (error: unknown) => string {
  const { t, i18n } = useTranslation('errors');
  return useCallback(
    (error: unknown) => {
      const code = codeOf(error);
      if (code) {
        const details = (error as ORPCError<string, object | undefined>).data ?? {};
        return describeError(code, details, errorTextsIn(i18n.language as Locale));
      }
      if (error instanceof SpokenError) return t(error.key);
      return isOffline(error) ? t('offline') : t('unknown');
    },
    [t, i18n.language],
  );
}
