import type { IdeaText } from '@roundhouse/shared/ideas';
import { failureError } from '../../realtime/index.ts';
import { type Draft, readDraft } from './draft.ts';

/** The text as the server takes it. Throws what the server would answer, without asking it. */
export function readDraftOrThrow(draft: Draft): IdeaText {
  const read = readDraft(draft);
  if ('text' in read) return read.text;
  throw failureError({ code: 'invalid_input', details: { fields: read.errors } });
}
