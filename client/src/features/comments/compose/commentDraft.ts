import type { MentionText } from '../mentions/mentionText.ts';

const PREFIX = 'roundhouse.comment.';
const EMPTY: MentionText = { text: '', picked: [] };

/** Which draft: a comment on a topic, a reply to a response or a comment, an edit of one, or a note among colleagues. */
export type DraftPlace =
  | { kind: 'root'; topicId: string }
  | { kind: 'response'; responseId: string }
  | { kind: 'reply'; commentId: string }
  | { kind: 'edit'; commentId: string }
  | { kind: 'note'; ideaId: string };

/** Whether it becomes one more comment; an edit and a note among colleagues do not. */
export const isNew = ({ kind }: DraftPlace): boolean => kind !== 'edit' && kind !== 'note';

const keyOf = (place: DraftPlace) => `${PREFIX}${place.kind}.${idOf(place)}`;

function idOf(place: DraftPlace): string {
  if (place.kind === 'root') return place.topicId;
  if (place.kind === 'note') return place.ideaId;
  return place.kind === 'response' ? place.responseId : place.commentId;
}

/** What was typed there and not sent; `null` where nothing was. */
export function readDraft(place: DraftPlace): MentionText | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as MentionText | null;
    return kept && typeof kept.text === 'string' && Array.isArray(kept.picked) ? kept : null;
  } catch {
    return null;
  }
}

/** Whether something was typed there and not sent. */
export const hasDraft = (place: DraftPlace): boolean => readDraft(place) !== null;

/** Keeps a draft in this browser; an empty one is forgotten. */
export function keepDraft(place: DraftPlace, draft: MentionText): void {
  try {
    if (draft.text.trim()) localStorage.setItem(keyOf(place), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(place));
  } catch {
    /* storage may be forbidden or full: the draft lasts as long as the page */
  }
}

/** Forgets a draft that was sent, unless something else was typed there since. */
export function dropSent(place: DraftPlace, sent: MentionText): void {
  if (readDraft(place)?.text === sent.text) dropDraft(place);
}

export const dropDraft = (place: DraftPlace) => keepDraft(place, EMPTY);

/** Takes a comment that was begun on one topic to another, behind what was begun there. */
export function carryDraft(fromTopicId: string, toTopicId: string): void {
  const from: DraftPlace = { kind: 'root', topicId: fromTopicId };
  const to: DraftPlace = { kind: 'root', topicId: toTopicId };
  const begun = readDraft(from);
  if (!begun) return;
  const there = readDraft(to);
  keepDraft(to, {
    text: there ? `${there.text}\n\n${begun.text}` : begun.text,
    picked: [...(there?.picked ?? []), ...begun.picked],
  });
  dropDraft(from);
}
