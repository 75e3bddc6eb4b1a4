import { catalogue as enFirst } from '../i18n/en/index.ts';
import { catalogue as enOthers } from '../i18n/en/pages.ts';
import { catalogue as frFirst } from '../i18n/fr/index.ts';
import { catalogue as frOthers } from '../i18n/fr/pages.ts';
import type { Texts } from '../i18n/frenchSpaces.ts';

export type { Texts };

/** All that the client says, as the translators typed it. */
export const wholeCatalogue: Record<'en' | 'fr', Texts> = {
  en: { ...enFirst, ...enOthers },
  fr: { ...frFirst, ...frOthers },
};
