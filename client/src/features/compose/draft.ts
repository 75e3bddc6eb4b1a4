import { type FieldError, fieldErrorsOfIssues } from '@roundhouse/shared/errors';
import type { HackFile, Licence } from '@roundhouse/shared/hackFiles';
import { type Idea, type IdeaKind, type IdeaText, ideaTextSchema } from '@roundhouse/shared/ideas';
import type { Picture } from '@roundhouse/shared/pictures';
import { type Locale, makeId } from '@roundhouse/shared/primitives';

/** A file being attached. Its bytes wait in the browser's database until they are uploaded. */
export type Attachment<Uploaded> = {
  localId: string;
  name: string;
  bytes: number;
  /** What the server made of it; `null` until it is there. */
  uploaded: Uploaded | null;
};
export type DraftPicture = Attachment<Picture> & { alt: string };
export type DraftHackFile = Attachment<HackFile> & { licence: Licence };

/** An idea being written. `id` is the idea's own, made here, so that sending it twice stores it once. */
export type Draft = {
  id: string;
  parentId: string | null;
  /** The version that is edited; `null` for an idea that is not posted yet. */
  basedOn: number | null;
  boardId: string;
  kind: IdeaKind | '';
  title: string;
  body: string;
  language: Locale;
  tags: string[];
  pictures: DraftPicture[];
  hackFiles: DraftHackFile[];
};

export function emptyDraft(start: Partial<Draft> & { language: Locale }): Draft {
  return {
    id: makeId(),
    parentId: null,
    basedOn: null,
    boardId: '',
    kind: '',
    title: '',
    body: '',
    tags: [],
    pictures: [],
    hackFiles: [],
    ...start,
  };
}

/** What stands now, ready to be edited. */
export function draftOfIdea(idea: Idea): Draft {
  return {
    id: idea.id,
    parentId: idea.parentId,
    basedOn: idea.version,
    boardId: idea.boardId,
    kind: idea.kind,
    title: idea.title,
    body: idea.body,
    language: idea.language,
    tags: idea.tags,
    pictures: idea.pictures.map((picture) => ({
      localId: picture.id,
      name: picture.alt,
      bytes: 0,
      alt: picture.alt,
      uploaded: picture,
    })),
    hackFiles: idea.hackFiles.map((file) => ({
      localId: file.id,
      name: file.name,
      bytes: file.bytes,
      licence: file.licence,
      uploaded: file,
    })),
  };
}

/** Whether anything worth keeping was typed or attached. */
export function isWorthKeeping(draft: Draft): boolean {
  return Boolean(
    draft.title.trim() ||
      draft.body.trim() ||
      draft.tags.length ||
      draft.pictures.length ||
      draft.hackFiles.length,
  );
}

/** Whether a file still has to reach the server. */
export function isUploading(draft: Draft): boolean {
  return [...draft.pictures, ...draft.hackFiles].some((file) => file.uploaded === null);
}

/** The text as the server takes it, or what is wrong with it field by field. */
export function readDraft(draft: Draft): { text: IdeaText } | { errors: FieldError[] } {
  const input = {
    boardId: draft.boardId || undefined,
    kind: draft.kind || undefined,
    title: draft.title,
    body: draft.body,
    language: draft.language,
    tags: draft.tags,
    pictures: draft.pictures.flatMap(({ uploaded, alt }) =>
      uploaded ? [{ id: uploaded.id, alt }] : [],
    ),
    hackFiles: draft.hackFiles.flatMap(({ uploaded, licence }) =>
      uploaded ? [{ id: uploaded.id, licence }] : [],
    ),
  };
  const parsed = ideaTextSchema.safeParse(input);
  if (parsed.success) return { text: parsed.data };
  return { errors: fieldErrorsOfIssues(parsed.error.issues, input) };
}
