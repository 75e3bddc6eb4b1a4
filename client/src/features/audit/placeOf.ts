import type { AuditEntry } from '@roundhouse/shared/audit';

/** Where on this site is what an act was about; `null` where it has no page of its own. */
export function placeOf(subject: AuditEntry['subject']): string | null {
  if (subject?.kind === 'idea') return `/ideas/${subject.id}`;
  if (subject?.kind === 'update') return `/updates/${subject.id}`;
  return subject?.kind === 'person' ? `/people/${subject.id}` : null;
}
