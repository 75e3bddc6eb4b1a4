import type { AuditEntry } from '@roundhouse/shared/audit';

const COLUMNS = [
  'seq',
  'at',
  'by',
  'byRole',
  'act',
  'subjectKind',
  'subjectId',
  'person',
  'rule',
  'reason',
  'detail',
  'hash',
] as const;

export const CSV_HEAD = `${COLUMNS.join(',')}\r\n`;

/** An entry as a line of RFC 4180. */
export function csvLine(entry: AuditEntry): string {
  const values: Record<(typeof COLUMNS)[number], string> = {
    seq: String(entry.seq),
    at: entry.at,
    by: entry.by?.name ?? '',
    byRole: entry.byRole ?? '',
    act: entry.act,
    subjectKind: entry.subject?.kind ?? '',
    subjectId: entry.subject?.id ?? '',
    person: entry.person?.name ?? '',
    rule: entry.rule ?? '',
    reason: entry.reason ?? '',
    detail: Object.keys(entry.detail).length > 0 ? JSON.stringify(entry.detail) : '',
    hash: entry.hash,
  };
  return `${COLUMNS.map((column) => cell(values[column])).join(',')}\r\n`;
}

/** What begins like a formula gets an apostrophe before it, since spreadsheets would run it. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
