import { createStore, del, delMany, get, set } from 'idb-keyval';
import type { Draft } from './draft.ts';

/*
 * Words are kept in localStorage, because it writes at once, even while a page is being closed;
 * files in IndexedDB, because only it takes them.
 */
const PREFIX = 'roundhouse.draft.';
const files = createStore('roundhouse-drafts', 'files');

/** One draft a person and place: a new idea, a remix of one, an edit of one. */
export type DraftPlace = { personId: string; place: 'new' | `remix-${string}` | `edit-${string}` };

const keyOf = ({ personId, place }: DraftPlace) => `${PREFIX}${personId}.${place}`;

/** What was kept there; `null` where nothing was, or where it cannot be read any more. */
export function loadDraft(place: DraftPlace): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as Draft | null;
  } catch {
    return null;
  }
}

/** Keeps the draft; `false` where the browser has no room or forbids it. */
export function keepDraft(place: DraftPlace, draft: Draft): boolean {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the words; and the files that no draft waits to send. */
export async function forgetDraft(place: DraftPlace, draft: Draft): Promise<void> {
  localStorage.removeItem(keyOf(place));
  await delMany(
    [...draft.pictures, ...draft.hackFiles].map((file) => file.localId),
    files,
  ).catch(() => {});
}

export const keepFile = (localId: string, file: Blob) => set(localId, file, files);
export const loadFile = (localId: string) => get<Blob>(localId, files);
export const forgetFile = (localId: string) => del(localId, files);
