import { type LocalText, readLocalText } from '@roundhouse/shared/localText';
import { useTranslation } from 'react-i18next';
import { nearestLocale } from '../../../i18n/locale.ts';
import { Typeset } from '../../../ui/Typeset.tsx';

/** A text in the reader's language, or marked as of the other one. */
export function LocalWords({ text }: { text: LocalText }) {
  const locale = nearestLocale(useTranslation().i18n.language) ?? 'en';
  const { text: words, language } = readLocalText(text, locale);
  return (
    <span lang={language === locale ? undefined : language}>
      <Typeset text={words} language={language} />
    </span>
  );
}
