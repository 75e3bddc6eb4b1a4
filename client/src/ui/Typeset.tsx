import type { Locale } from '@roundhouse/shared/primitives';
import { frenchSpaces } from '../i18n/frenchSpaces.ts';

interface Props {
  text: string;
  /** What its author wrote in. */
  language: Locale;
}

/** A line somebody wrote, spaced as its language wants: no French line begins with a colon. */
export function Typeset({ text, language }: Props) {
  return language === 'fr' ? frenchSpaces(text) : text;
}
