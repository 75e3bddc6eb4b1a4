import type { Parts } from '../../app/parts.ts';
import type { Session } from './topicKeeper.ts';

/** What a moderator did, for the log: ids, numbers and choices, never words that somebody wrote. */
export type Trace = {
  act: string;
  byId: string;
  subject: { kind: string; id: string };
  /** Whom it concerns. */
  personId: string | null;
  rule?: string;
  reason?: string;
  detail?: Record<string, string | number | boolean>;
};

/** Leaves the entry in the log, within the transaction of the act. */
export async function leaveTrace(_parts: Parts, _trace: Trace, _session: Session): Promise<void> {}
