import type { LocalText } from '@roundhouse/shared/localText';
import type { Picture } from '@roundhouse/shared/pictures';
import type { Locale } from '@roundhouse/shared/primitives';

/** What there is to know of something that is, or may be, reported. */
export type ReportedSubject = {
  id: string;
  /** `null` where nobody here wrote it, or they are gone. */
  authorId: string | null;
  boardId: string | null;
  /** What it is called, or what it stands on; a person's name. */
  title: string;
  /** The same where a hidden idea's title is not to be read. */
  publicTitle: string;
  /** The same as notices may keep it: never a person's name. */
  about: LocalText;
  /** Its own words, markdown. */
  body: string;
  language: Locale | null;
  path: string;
  pictures: Picture[];
  createdAt: Date | null;
  editedAt: Date | null;
  isHidden: boolean;
  /** Whether anybody can still read it: what was taken back or never came out cannot be reported. */
  isThere: boolean;
};
