import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { openTable } from './openTable.ts';
import type { Table } from './table.ts';

/** Opens the table that was uploaded for an import; refuses with `not_found` where it is gone. */
export async function openKeptTable(parts: Pick<Parts, 'files'>, id: string): Promise<Table> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const file = await parts.files.read('imports', id);
    if (!file) throw new Refusal('not_found');
    yield* file.stream;
  }
  return openTable(bytes);
}
