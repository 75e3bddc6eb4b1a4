import type { AnswerDraft } from './answerDraft.ts';

const PREFIX = 'roundhouse.answer.';

/** One draft a rep and set of ideas, in whatever order they were chosen; another for each edit. */
export type AnswerPlace = { personId: string } & ({ ideaIds: string[] } | { responseId: string });

function keyOf(place: AnswerPlace): string {
  const what =
    'responseId' in place ? `edit-${place.responseId}` : [...place.ideaIds].sort().join('+');
  return `${PREFIX}${place.personId}.${what}`;
}

/** What was kept there; `null` where nothing was, or where it cannot be read any more. */
export function loadAnswer(place: AnswerPlace): AnswerDraft | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as AnswerDraft | null;
  } catch {
    return null;
  }
}

/** Keeps the draft; `false` where the browser has no room or forbids it. */
export function keepAnswer(place: AnswerPlace, draft: AnswerDraft): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forgetAnswer(place: AnswerPlace): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    /* a browser that forbids storage has kept nothing */
  }
}

/** Keeps what was written when an idea is taken out of those that are answered together. */
export function moveAnswer(from: AnswerPlace, to: AnswerPlace & { ideaIds: string[] }): void {
  const draft = loadAnswer(from);
  if (!draft) return;
  const targets = draft.targets.filter(({ ideaId }) => to.ideaIds.includes(ideaId));
  if (keepAnswer(to, { ...draft, targets })) forgetAnswer(from);
}
