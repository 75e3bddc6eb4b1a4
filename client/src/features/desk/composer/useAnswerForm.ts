import { describeFieldError, type FieldError } from '@roundhouse/shared/errors';
import type { Locale } from '@roundhouse/shared/primitives';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorTextsIn } from '../../../i18n/errorTexts.ts';
import { useSending } from '../../../ui/form.ts';
import { languagesOf } from './answerDraft.ts';
import { fieldToMend, languageOfField } from './fieldNames.ts';
import type { AnswerKeeper } from './useAnswerDraft.ts';
import { usePictures } from './usePictures.ts';

/** What new answers and edits have in common: pictures, the language on screen, what is wrong. */
export function useAnswerForm(keeper: AnswerKeeper) {
  const { i18n } = useTranslation();
  const reader = i18n.language as Locale;
  const [language, setLanguage] = useState<Locale>(() => {
    const written = languagesOf(keeper.draft);
    return written.includes(reader) ? reader : (written[0] ?? reader);
  });
  const pictures = usePictures(keeper);
  const sending = useSending();

  /** Shows what is wrong, in the language where it is. */
  function refuse(errors: FieldError[]) {
    sending.setErrors({
      fields: Object.fromEntries(
        errors.map((error) => [
          fieldToMend(error.field, language),
          describeFieldError(error, errorTextsIn(reader)),
        ]),
      ),
      whole: null,
    });
    const languages = errors.map(({ field }) => languageOfField(field));
    const [first] = languages;
    if (first && !languages.includes(language)) setLanguage(first);
  }
  return { language, setLanguage, pictures, sending, refuse };
}
