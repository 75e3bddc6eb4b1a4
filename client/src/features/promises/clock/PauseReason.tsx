import { type LocalText, readLocalText } from '@roundhouse/shared/localText';
import { useTranslation } from 'react-i18next';
import { nearestLocale } from '../../../i18n/locale.ts';
import classes from './PromisePanel.module.css';

/** Why a clock stands still, in the brand's words. */
export function PauseReason({ reason }: { reason: LocalText }) {
  const { i18n } = useTranslation();
  const { text, language } = readLocalText(reason, nearestLocale(i18n.language) ?? 'en');
  return (
    <blockquote className={classes.reason} lang={language}>
      {text}
    </blockquote>
  );
}
