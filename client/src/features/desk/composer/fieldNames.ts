import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { useTranslation } from 'react-i18next';

/** The label of each field, by the path that errors name. */
export function useAnswerLabels(): Record<string, string> {
  const { t } = useTranslation('desk');
  const inEach = (path: string, label: string) =>
    LOCALES.map((locale): [string, string] => [
      `${path}.${locale}`,
      t('inLanguage', { label, language: t(`language.${locale}`) }),
    ]);
  return {
    ...Object.fromEntries([
      ...LOCALES.map((locale) => [
        `body.${locale}`,
        t('body.label', { language: t(`language.${locale}`) }),
      ]),
      ...inEach('decision.text', t('decision.text')),
      ...inEach('decision.reason', t('decision.reason')),
      ...inEach('decision.wouldChange', t('decision.wouldChange')),
    ]),
    body: t('body.any'),
    pictures: t('pictures.label'),
    status: t('status.label'),
    'decision.text': t('decision.text'),
    'decision.reason': t('decision.reason'),
    'decision.wouldChange': t('decision.wouldChange'),
    'decision.ownerId': t('decision.owner'),
    'decision.nextDate': t('decision.nextDate'),
    'thanks.note': t('thanks.note'),
  };
}

/** The language a field is in, by its path; `null` where it has none. */
export function languageOfField(path: string): Locale | null {
  return LOCALES.find((locale) => path.endsWith(`.${locale}`)) ?? null;
}

const IN_LANGUAGES = ['body', 'decision.text', 'decision.reason', 'decision.wouldChange'];

/** Where to mend what is wrong: a text missing in both languages is best written in the one on screen. */
export function fieldToMend(path: string, language: Locale): string {
  return IN_LANGUAGES.includes(path) ? `${path}.${language}` : path;
}
