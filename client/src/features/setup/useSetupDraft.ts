import type { Setup } from '@roundhouse/shared/site';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '../../i18n/locale.ts';

export type SetupDraft = Omit<Setup, 'token'>;

/** What is typed on the set-up page; the reader's own language is offered for the house. */
export function useSetupDraft() {
  const { i18n } = useTranslation();
  const [draft, setDraft] = useState<SetupDraft>(() => ({
    owner: { name: '', email: '', password: '' },
    brand: { name: '', tagline: '', locale: i18n.language as Locale, currency: 'EUR' },
    boards: [{ name: '', colour: 'amber' }],
  }));
  return { draft, put: (part: Partial<SetupDraft>) => setDraft({ ...draft, ...part }) };
}
