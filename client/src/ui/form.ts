import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf, fieldErrorsOf, useErrorText } from '../app/errors.ts';
import type { Locale } from '../i18n/locale.ts';

export interface FormErrors {
  /** By dotted path of the field, as the server names it. */
  fields: Record<string, string>;
  /** What concerns no single field. */
  whole: string | null;
}

const none: FormErrors = { fields: {}, whole: null };

/**
 * Runs a form's sending: busy while under way, the server's errors sorted by field afterwards.
 * What was typed is the caller's state and stays as it is, whatever happens.
 */
export function useSending() {
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState(none);
  const { i18n } = useTranslation();
  const errorText = useErrorText();
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  /** True when it went through. */
  async function send(work: () => Promise<unknown>): Promise<boolean> {
    setBusy(true);
    setErrors(none);
    try {
      await work();
      return true;
    } catch (error) {
      const fields = fieldErrorsOf(error, i18n.language as Locale);
      const isByField = codeOf(error) === 'invalid_input' && Object.keys(fields).length > 0;
      setErrors({ fields, whole: isByField ? null : errorText(error) });
      return false;
    } finally {
      if (isHere.current) setBusy(false);
    }
  }
  const hasFailed = errors !== none;
  return { isBusy, errors, hasFailed, send, setErrors, clear: () => setErrors(none) };
}
