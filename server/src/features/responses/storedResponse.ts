import type { PersonBrief } from '@roundhouse/shared/people';
import type { Response, Thanks } from '@roundhouse/shared/responses';
import type { ResponseRecord, StoredThanks } from './responses.model.ts';

/** A response as it is stored: who signed it is joined when it is read. */
export type StoredResponse = Omit<Response, 'rep' | 'thanks'> & {
  repId: string;
  title: string;
  department: string;
  postId: string;
  authorId: string | null;
  /** Also one that its receiver alone may see. */
  thanks: StoredThanks | null;
};

export function toStoredResponse({ _id, ...record }: ResponseRecord): StoredResponse {
  return {
    ...record,
    id: _id.toHexString(),
    ideaId: record.ideaId.toHexString(),
    postId: record.postId.toHexString(),
    authorId: record.authorId?.toHexString() ?? null,
    repId: record.repId.toHexString(),
    decisionId: record.decisionId?.toHexString() ?? null,
    createdAt: record.createdAt.toISOString(),
    editedAt: record.editedAt?.toISOString() ?? null,
  };
}

/** A response as everyone sees it: a private thank-you is left out. */
export function toResponse(stored: StoredResponse, person: PersonBrief): Response {
  const { repId: _, title, department, postId: __, authorId: ___, thanks, ...rest } = stored;
  return { ...rest, rep: { person, title, department }, thanks: publicThanks(thanks) };
}

function publicThanks(thanks: StoredThanks | null): Thanks | null {
  return thanks && !thanks.isPrivate ? { kind: thanks.kind, note: thanks.note } : null;
}

/** The thank-you that `personId` alone sees; `null` for everybody else. */
export function privateThanks(
  { thanks, authorId }: StoredResponse,
  personId: string | null,
): Thanks | null {
  if (!thanks?.isPrivate || personId === null || authorId !== personId) return null;
  return { kind: thanks.kind, note: thanks.note };
}
