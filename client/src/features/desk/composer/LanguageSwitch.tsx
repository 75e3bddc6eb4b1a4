import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Texts } from './answerDraft.ts';
import classes from './Composer.module.css';

interface Props {
  language: Locale;
  body: Texts;
  onPick: (language: Locale) => void;
}

/** Which language is being written, with a mark on those that have a text. */
export function LanguageSwitch({ language, body, onPick }: Props) {
  const { t } = useTranslation('desk');
  return (
    <fieldset className={classes.languages}>
      <legend className={classes.legend}>{t('language.label')}</legend>
      {LOCALES.map((locale) => {
        const isFilled = Boolean(body[locale].trim());
        const Icon = isFilled ? IconCircleCheckFilled : IconCircleDashed;
        return (
          <button
            key={locale}
            type="button"
            className={classes.language}
            aria-pressed={locale === language}
            data-filled={isFilled || undefined}
            onClick={() => onPick(locale)}
          >
            <Icon size="1.05rem" aria-hidden />
            <span lang={locale}>{t(`language.${locale}`)}</span>
            <span className={classes.mark}>
              {t(isFilled ? 'language.filled' : 'language.empty')}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
