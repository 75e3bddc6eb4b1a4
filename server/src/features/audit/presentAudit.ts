import type { AuditEntry } from '@roundhouse/shared/audit';
import type { Parts } from '../../app/parts.ts';
import type { AuditRecord } from './audit.model.ts';

/** Entries as those who keep the house read them, with people as they are called now. */
export async function presentAudit(
  { people }: Pick<Parts, 'people'>,
  records: AuditRecord[],
): Promise<AuditEntry[]> {
  const ids = records.flatMap(({ byId, personId }) => [byId, personId]);
  const briefs = await people.briefs(ids.flatMap((id) => id?.toHexString() ?? []));
  const brief = (id: AuditRecord['byId']) => briefs.get(id?.toHexString() ?? '') ?? null;
  return records.map(
    ({ _id, at, byRole, act, subject, rule, reason, detail, hash, ...record }) => ({
      seq: _id,
      at: at.toISOString(),
      by: brief(record.byId),
      byRole,
      act,
      subject,
      person: brief(record.personId),
      rule,
      reason,
      isReasonForgotten: reason === null && record.reasonHash !== null,
      detail,
      hash,
    }),
  );
}
