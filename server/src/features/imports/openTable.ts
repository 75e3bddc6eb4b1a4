import { Refusal } from '../../app/refusal.ts';
import { openCsv } from './csvTable.ts';
import { openJson } from './jsonTable.ts';
import type { ByteSource, Table } from './table.ts';
import { decodeText, detectEncoding } from './textEncoding.ts';

/**
 * Opens an uploaded file as a table, by what it holds, not by its name: JSON where it begins with
 * a bracket, else CSV. Refuses with `import_unreadable`, and the line where it is known.
 */
export async function openTable(source: ByteSource): Promise<Table> {
  const encoding = await detectEncoding(source());
  if (!encoding) throw new Refusal('import_unreadable');
  const first = await firstLetter(decodeText(source(), encoding));
  if (first !== '[' && first !== '{') return openCsv(decodeText(source(), encoding));
  let text = '';
  for await (const piece of decodeText(source(), encoding)) text += piece;
  return openJson(text);
}

async function firstLetter(text: AsyncIterable<string>): Promise<string> {
  for await (const piece of text) {
    const start = piece.trimStart();
    if (start) return start.charAt(0);
  }
  return '';
}
