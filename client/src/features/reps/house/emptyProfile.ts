import type { RepProfile } from '@roundhouse/shared/reps';
import i18next from 'i18next';
import type { Locale } from '../../../i18n/locale.ts';

/** What a new rep's form begins with; the reader's own language is offered. */
export function emptyProfile(): RepProfile {
  return {
    title: '',
    department: '',
    region: '',
    boardIds: [],
    languages: [i18next.language as Locale],
    isSponsor: false,
    position: 0,
  };
}
