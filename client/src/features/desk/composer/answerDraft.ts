import type { Inputs } from '@roundhouse/shared/contract';
import { type FieldError, fieldErrorsOfIssues } from '@roundhouse/shared/errors';
import { type BrandStatus, needsDecision } from '@roundhouse/shared/ideas';
import type { LocalText } from '@roundhouse/shared/localText';
import type { Picture } from '@roundhouse/shared/pictures';
import { LOCALES, type Locale, makeId } from '@roundhouse/shared/primitives';
import {
  type NewResponse,
  newResponseSchema,
  type Response,
  responseChangeSchema,
} from '@roundhouse/shared/responses';

type ResponseChange = Inputs['responses']['edit'];
/** A text while it is written: both languages are there, empty ones are not sent. */
export type Texts = Record<Locale, string>;

export type DecisionDraft = {
  text: Texts;
  reason: Texts;
  wouldChange: Texts;
  ownerId: string;
  nextDate: string;
};

/** An answer being written. The identifiers are made once with the draft, so that sending it twice stores it once. */
export type AnswerDraft = {
  targets: { ideaId: string; id: string }[];
  body: Texts;
  pictures: { picture: Picture; alt: string }[];
  status: BrandStatus | null;
  /** Kept while another status is tried; sent only with one that needs it. */
  decision: DecisionDraft;
  thanks: { kind: 'none' | 'badge' | 'gift'; note: string; isPrivate: boolean };
};

const noText = (): Texts => ({ en: '', fr: '' });

/** An answer to these ideas before anything is written; `ownerId` is who would own a decision. */
export function emptyAnswer(ideaIds: string[], ownerId: string): AnswerDraft {
  return {
    targets: ideaIds.map((ideaId) => ({ ideaId, id: makeId() })),
    body: noText(),
    pictures: [],
    status: null,
    decision: {
      text: noText(),
      reason: noText(),
      wouldChange: noText(),
      ownerId,
      nextDate: '',
    },
    thanks: { kind: 'none', note: '', isPrivate: false },
  };
}

/** What stands now, ready to be edited. */
export function answerOfResponse(response: Response): AnswerDraft {
  return {
    ...emptyAnswer([], response.rep.person.id),
    targets: [{ ideaId: response.ideaId, id: response.id }],
    body: { ...noText(), ...given(response.body) },
    pictures: response.pictures.map((picture) => ({ picture, alt: picture.alt })),
  };
}

/** Whether anything worth keeping was written, chosen or attached. */
export function isWorthKeeping({ body, pictures, status, decision, thanks }: AnswerDraft): boolean {
  const texts = [body, decision.text, decision.reason, decision.wouldChange];
  return (
    texts.some((text) => LOCALES.some((locale) => text[locale].trim())) ||
    pictures.length > 0 ||
    status !== null ||
    thanks.kind !== 'none'
  );
}

/** The languages the answer is written in. */
export function languagesOf({ body }: Pick<AnswerDraft, 'body'>): Locale[] {
  return LOCALES.filter((locale) => body[locale].trim());
}

/** The answer as the server takes it, or what is wrong with it field by field. */
export function readAnswer(draft: AnswerDraft): { input: NewResponse } | { errors: FieldError[] } {
  const { body, pictures, status, thanks } = draft;
  const input = {
    targets: draft.targets,
    body: written(body),
    pictures: pictures.map(({ picture, alt }) => ({ id: picture.id, alt })),
    status,
    decision: decisionOf(draft),
    thanks:
      thanks.kind === 'none'
        ? null
        : { kind: thanks.kind, note: thanks.note, isPrivate: thanks.isPrivate },
  };
  const parsed = newResponseSchema.safeParse(input);
  const errors = parsed.success ? [] : fieldErrorsOfIssues(parsed.error.issues, input);
  const all = [...errors, ...untranslated(draft, errors)];
  return parsed.success && all.length === 0 ? { input: parsed.data } : { errors: all };
}

/** An edited answer as the server takes it, or what is wrong with it. */
export function readChange({
  targets,
  body,
  pictures,
}: AnswerDraft): { input: ResponseChange } | { errors: FieldError[] } {
  const input = {
    responseId: targets[0]?.id ?? '',
    body: written(body),
    pictures: pictures.map(({ picture, alt }) => ({ id: picture.id, alt })),
  };
  const parsed = responseChangeSchema.safeParse(input);
  if (parsed.success) return { input: parsed.data };
  return { errors: fieldErrorsOfIssues(parsed.error.issues, input) };
}

function decisionOf({ status, decision }: AnswerDraft) {
  if (status === null || !needsDecision(status)) return null;
  return {
    outcome: status,
    text: written(decision.text),
    reason: written(decision.reason),
    // What was not chosen is missing, rather than written wrongly.
    ownerId: decision.ownerId || undefined,
    wouldChange: written(decision.wouldChange),
    nextDate: decision.nextDate || undefined,
  };
}

/** A decision is readable in every language of the answer that tells it. */
function untranslated(draft: AnswerDraft, known: FieldError[]): FieldError[] {
  if (draft.status === null || !needsDecision(draft.status)) return [];
  const fields = ['text', 'reason', 'wouldChange'] as const;
  return fields
    .filter((field) => known.every((error) => error.field !== `decision.${field}`))
    .flatMap((field) =>
      languagesOf(draft)
        .filter((locale) => !draft.decision[field][locale].trim())
        .map((locale) => ({ field: `decision.${field}.${locale}`, rule: 'required' as const })),
    );
}

/** What was written, without the languages in which nothing was. */
export function written(texts: Texts): LocalText {
  return Object.fromEntries(
    LOCALES.filter((locale) => texts[locale].trim()).map((locale) => [locale, texts[locale]]),
  );
}

function given(text: LocalText): Partial<Texts> {
  return Object.fromEntries(Object.entries(text).filter(([, words]) => words !== undefined));
}
