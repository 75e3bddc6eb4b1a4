type RefusedRow = { row: number; title: string; reason: string };

/** Refused rows as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. */
export function refusedAsCsv(rows: RefusedRow[]): string {
  const lines = rows.map(({ row, title, reason }) =>
    [String(row), title, reason].map(cell).join(','),
  );
  return `\uFEFF${['row,title,reason', ...lines].join('\r\n')}\r\n`;
}

/** Quoted; a cell that a spreadsheet would take for a formula is made text by an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
