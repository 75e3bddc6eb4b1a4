import { type IdeaCard, needsDecision } from '@roundhouse/shared/ideas';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Rep } from '@roundhouse/shared/reps';
import type { Template } from '@roundhouse/shared/responses';
import type { AnswerDraft } from './answerDraft.ts';
import { BodyField } from './BodyField.tsx';
import classes from './Composer.module.css';
import { DecisionFields } from './DecisionFields.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PicturesField } from './PicturesField.tsx';
import { StatusField } from './StatusField.tsx';
import { Templates } from './Templates.tsx';
import { ThanksField } from './ThanksField.tsx';
import type { AnswerKeeper } from './useAnswerDraft.ts';
import { useFilled } from './useFilled.ts';
import type { usePictures } from './usePictures.ts';
import type { Signature } from './useSignature.ts';

interface Props {
  keeper: AnswerKeeper;
  pictures: ReturnType<typeof usePictures>;
  errors: Record<string, string>;
  language: Locale;
  onLanguage: (language: Locale) => void;
  /** All ideas that are answered; an edit changes words and pictures only. */
  ideas: IdeaCard[];
  shown: IdeaCard;
  signature: Signature;
  reps: Rep[];
  isEdit: boolean;
}

/** Every field of an answer. What is written lives in the keeper's draft and nowhere else. */
export function AnswerFields(props: Props) {
  const { keeper, errors, language, ideas, shown, isEdit } = props;
  const { draft, change } = keeper;
  const asRead = useFilled(shown, props.signature);
  const setBody = (words: string) =>
    change((now) => ({ body: { ...now.body, [language]: words } }));
  return (
    <>
      <div className={classes.tools} id="body" tabIndex={-1}>
        <LanguageSwitch language={language} body={draft.body} onPick={props.onLanguage} />
        {!isEdit && (
          <Templates
            draft={draft}
            onInsert={(template) => change((now) => withTemplate(now, template))}
          />
        )}
      </div>
      <BodyField
        language={language}
        value={draft.body[language]}
        error={errors[`body.${language}`] ?? errors.body}
        onChange={setBody}
        asRead={(text) => (isEdit ? text : asRead(text, language))}
        hasPlaceholders={!isEdit}
      />
      <PicturesField keeper={keeper} pictures={props.pictures} errors={errors} />
      {!isEdit && (
        <>
          <StatusField
            from={ideas.map(({ status }) => status)}
            value={draft.status}
            error={errors.status}
            onChange={(status) => change({ status })}
          />
          {draft.status && needsDecision(draft.status) && (
            <DecisionFields
              decision={draft.decision}
              language={language}
              reps={props.reps}
              errors={errors}
              onChange={(part) => change((now) => ({ decision: { ...now.decision, ...part } }))}
            />
          )}
          {ideas.some(({ author }) => author) && (
            <ThanksField
              thanks={draft.thanks}
              error={errors['thanks.note']}
              onChange={(part) => change((now) => ({ thanks: { ...now.thanks, ...part } }))}
            />
          )}
        </>
      )}
    </>
  );
}

/** A saved text behind what is written already, in each language that it has. */
function withTemplate({ body, status }: AnswerDraft, template: Template): Partial<AnswerDraft> {
  const added = (locale: Locale) =>
    [body[locale].trim(), template.body[locale]].filter(Boolean).join('\n\n');
  return { body: { en: added('en'), fr: added('fr') }, status: status ?? template.status };
}
