import type { RetentionKey } from '@roundhouse/shared/retention';
import type { Parts } from '../../app/parts.ts';

/** Something that is not kept for ever; told in `app/createPersonalData.ts`. */
export type RetentionKeeper = {
  /** Names its period; an owner sets how many days it has. */
  key: RetentionKey;
  /** Deletes what is older, in steps of bounded size; repeatable. Answers how many went. */
  forgetBefore(parts: Parts, before: Date): Promise<number>;
};
