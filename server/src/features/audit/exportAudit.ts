import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type AuditEntry, type AuditFilter, auditFilterSchema } from '@roundhouse/shared/audit';
import { type Request, type Response, Router } from 'express';
import { authorise } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { requestContext } from '../../app/requestContext.ts';
import { CSV_HEAD, csvLine } from './csvLine.ts';
import { presentAudit } from './presentAudit.ts';

const PAGE = 500;

/** How each format begins, and how it says an entry. */
const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', head: CSV_HEAD, line: csvLine },
  jsonl: {
    type: 'application/jsonl; charset=utf-8',
    head: '',
    line: (entry: AuditEntry) => `${JSON.stringify(entry)}\n`,
  },
} as const;

/** `/exports/audit.csv` and `/exports/audit.jsonl`, with the filter of `audit.list` as the query: newest first. */
export function auditExports(parts: Parts): Router {
  const router = Router();
  router.get('/audit.:format', (request, response) => answerExport(parts, request, response));
  return router;
}

async function answerExport(parts: Parts, request: Request, response: Response) {
  const { asker } = await requestContext(parts, request, response);
  authorise(asker, 'audit.read');
  const format = FORMATS[request.params.format as keyof typeof FORMATS];
  if (!format) throw new Refusal('not_found');
  const filter = readFilter(request);
  const day = parts.clock().toISOString().slice(0, 10);
  response.set({
    'Content-Type': format.type,
    'Content-Disposition': `attachment; filename="audit-${day}.${request.params.format}"`,
    'Cache-Control': 'no-store',
  });
  await pipeline(Readable.from(linesOf(parts, filter, format)), response);
}

async function* linesOf(
  parts: Parts,
  filter: AuditFilter,
  { head, line }: (typeof FORMATS)[keyof typeof FORMATS],
) {
  yield head;
  let before: number | null = null;
  for (;;) {
    const records = await parts.audit.store.newest(filter, before, PAGE);
    const entries = await presentAudit(parts, records);
    yield entries.map(line).join('');
    before = records.at(-1)?._id ?? null;
    if (records.length < PAGE) return;
  }
}

function readFilter(request: Request): AuditFilter {
  const query = new URL(request.originalUrl, 'http://localhost').searchParams;
  const filter = auditFilterSchema.safeParse(Object.fromEntries(query));
  if (filter.success) return filter.data;
  const field = String(filter.error.issues[0]?.path[0] ?? '');
  throw new Refusal('invalid_input', { fields: [{ field, rule: 'invalid' }] });
}
