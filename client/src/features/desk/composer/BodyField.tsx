import type { Locale } from '@roundhouse/shared/primitives';
import { PLACEHOLDERS, RESPONSE_LIMITS } from '@roundhouse/shared/responses';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MarkdownEditor } from '../../../ui/index.ts';
import classes from './Composer.module.css';

interface Props {
  language: Locale;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
  asRead: (value: string) => string;
  hasPlaceholders: boolean;
}

/** The letter itself in one language, with what can be filled in for each idea. */
export function BodyField({ language, value, error, onChange, asRead, hasPlaceholders }: Props) {
  const { t } = useTranslation('desk');
  const textarea = useRef<HTMLTextAreaElement>(null);
  return (
    <div id={`body.${language}`} tabIndex={-1} className={classes.body}>
      <MarkdownEditor
        key={language}
        label={t('body.label', { language: t(`language.${language}`) })}
        description={t('body.about')}
        lang={language}
        value={value}
        minRows={10}
        maxLength={RESPONSE_LIMITS.body}
        error={error}
        textareaRef={textarea}
        onChange={onChange}
        asRead={asRead}
      />
      {hasPlaceholders && (
        <Placeholders onPick={(words) => insert(textarea, value, words, onChange)} />
      )}
    </div>
  );
}

function Placeholders({ onPick }: { onPick: (words: string) => void }) {
  const { t } = useTranslation('desk');
  return (
    <fieldset className={classes.placeholders}>
      <legend className={classes.placeholdersLabel}>{t('placeholders.label')}</legend>
      {PLACEHOLDERS.map((name) => (
        <button
          key={name}
          type="button"
          className={classes.placeholder}
          onClick={() => onPick(`{{${name}}}`)}
        >
          {t(`placeholders.${name}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Puts words where the caret is, or at the end of a text that is not being written. */
function insert(
  textarea: RefObject<HTMLTextAreaElement | null>,
  value: string,
  words: string,
  onChange: (value: string) => void,
) {
  const field = textarea.current;
  const from = field?.selectionStart ?? value.length;
  const to = field?.selectionEnd ?? value.length;
  onChange(value.slice(0, from) + words + value.slice(to));
  requestAnimationFrame(() => {
    field?.focus();
    field?.setSelectionRange(from + words.length, from + words.length);
  });
}
