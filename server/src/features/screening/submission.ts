import type { Locale } from '@roundhouse/shared/primitives';
import type { HoldKind } from '@roundhouse/shared/screening';

/** What somebody wants to post, as far as it is looked at. */
export type Submission = {
  kind: HoldKind;
  /** The idea or comment it will be, or whose words it changes. */
  postId: string;
  /** The input of the action, which posts it when it is approved. */
  input: object;
  /** Of an idea. */
  title?: string;
  body: string;
  language: Locale;
  /** Where it would stand, asked for when it is held; `path` is `null` for an idea that is not there yet. */
  place(): Promise<{ boardId: string | null; path: string | null }>;
  typedMs: number | null | undefined;
};

export const isEdit = ({ kind }: Pick<Submission, 'kind'>): boolean =>
  kind === 'ideaEdit' || kind === 'commentEdit';
