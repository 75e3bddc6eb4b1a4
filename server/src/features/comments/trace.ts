import type { AuditSubjectKind } from '@roundhouse/shared/audit';
import type { HidingRule } from '@roundhouse/shared/ideas';
import type { Parts } from '../../app/parts.ts';
import type { Session } from './topicKeeper.ts';

/** What a moderator did, for the log: ids, numbers and choices, never words that somebody wrote. */
export type Trace = {
  act: `comments.${string}`;
  byId: string;
  subject: { kind: AuditSubjectKind; id: string };
  /** Whom it concerns. */
  personId: string | null;
  rule?: HidingRule;
  reason?: string;
  detail?: Record<string, string | number | boolean>;
};

/** Leaves the entry in the log, within the transaction of the act. */
export async function leaveTrace(
  parts: Pick<Parts, 'audit'>,
  { subject, ...trace }: Trace,
  session: Session,
): Promise<void> {
  await parts.audit.add({ ...trace, subject: { kind: subject.kind, id: subject.id } }, session);
}
