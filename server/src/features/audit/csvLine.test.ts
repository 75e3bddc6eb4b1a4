import type { AuditEntry } from '@roundhouse/shared/audit';
import { expect, it } from 'vitest';
import { CSV_HEAD, csvLine } from './csvLine.ts';

const entry: AuditEntry = {
  seq: 1,
  at: '2026-03-01T09:00:00.000Z',
  by: null,
  byRole: 'moderator',
  act: 'ideas.hide',
  subject: null,
  person: null,
  rule: null,
  reason: null,
  isReasonForgotten: false,
  detail: {},
  hash: 'ab',
};
const column = CSV_HEAD.trim().split(',').indexOf('reason');
const reasonCell = (reason: string) => csvLine({ ...entry, reason }).split(',')[column];

it.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['a = b', 'a = b'],
])('begins no cell as a formula: %j', (reason, written) => {
  expect(reasonCell(reason)).toBe(written);
});
