import type { Writing } from './writing.ts';

const keyOf = (place: string) => `roundhouse:update:${place}`;

/** What this browser keeps of an update that the server does not have yet. */
export function loadWriting(place: string): Writing | null {
  try {
    const text = localStorage.getItem(keyOf(place));
    const kept = text ? (JSON.parse(text) as Writing) : null;
    return kept && Array.isArray(kept.blocks) ? kept : null;
  } catch {
    return null;
  }
}

export function keepWriting(place: string, writing: Writing): void {
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(writing));
  } catch {
    // Full or forbidden: the server's copy follows in a moment.
  }
}

export function forgetWriting(place: string): void {
  try {
    localStorage.removeItem(keyOf(place));
  } catch {
    // Nothing was kept then.
  }
}
