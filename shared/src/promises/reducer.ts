import type { AnswerPromise } from './promise.ts';

/** A card or an idea after its promise began or changed. */
export function applyPromiseChanged<T extends { id: string; promise: AnswerPromise | null }>(
  known: T,
  told: AnswerPromise,
): T {
  if (known.id !== told.ideaId) return known;
  if (known.promise && known.promise.rev >= told.rev) return known;
  return { ...known, promise: told };
}
