import type { Locale } from '@roundhouse/shared/primitives';
import { flushSync } from 'react-dom';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import type { FormErrors } from '../../../ui/form.ts';
import { languageOfField, useAnswerLabels } from './fieldNames.ts';

interface Props {
  errors: FormErrors;
  onLanguage: (language: Locale) => void;
}

/** What stopped the answer. A link to a field in the other language shows that language first. */
export function ErrorLinks({ errors, onLanguage }: Props) {
  const labels = useAnswerLabels();
  const showLanguage = (event: React.MouseEvent) => {
    const path = (event.target as HTMLElement).closest('a')?.getAttribute('href')?.slice(1);
    const language = path ? languageOfField(path) : null;
    if (language) flushSync(() => onLanguage(language));
  };
  return (
    <div onClickCapture={showLanguage}>
      <ErrorSummary errors={errors} labels={labels} />
    </div>
  );
}
