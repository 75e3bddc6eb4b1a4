import type { StoredEvent } from '@roundhouse/shared/events';
import type { ErasureChoice } from '@roundhouse/shared/personalData';
import type { Parts } from '../../app/parts.ts';
import type { FileKind } from '../../files/index.ts';

/** One thing of a person's, as their download shows it: identifiers as hex, dates as ISO 8601. */
export type JsonRecord = Record<string, unknown>;

/** An uploaded file of a person's: where its bytes are, and how it is called in their download. */
export type PersonalFile = { kind: FileKind; file: string; name: string };

/** An erasure under way. Name and address are those the person had; the person's record has them no more. */
export type Erasing = {
  personId: string;
  /** Whether what they wrote goes too, or stays under “a former member”. */
  choice: ErasureChoice;
  name: string;
  email: string;
  askedAt: Date;
};

/**
 * What one feature keeps of people. It is told in `app/createPersonalData.ts`, so that nothing is
 * forgotten in a download or an erasure.
 */
export type PersonalDataKeeper = {
  /** Names its file in the download, `NAME.json`; never given to another. */
  name: string;
  /** All that is theirs and nobody else's, without secrets; read in pages, since it may be much. */
  export(parts: Parts, personId: string): AsyncIterable<JsonRecord>;
  /** Their files. */
  files?(parts: Parts, personId: string): AsyncIterable<PersonalFile>;
  /**
   * Erases it, in transactions of bounded size, and tells what others should see after each of
   * them. May be broken off anywhere and is then called again: it finds by itself what is left.
   */
  erase(parts: Parts, erasing: Erasing, tell: (events: StoredEvent[]) => void): Promise<void>;
};
