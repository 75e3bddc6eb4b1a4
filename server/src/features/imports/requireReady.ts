import type { ImportTarget } from '@roundhouse/shared/imports';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';

/**
 * Refuses with `not_found` or `import_not_ready` an import that cannot be run, and a target whose
 * board is not there. A closed board takes imports: its owner asks for them.
 */
export async function requireReady(
  parts: Pick<Parts, 'imports' | 'boards'>,
  importId: string,
  { boardId }: ImportTarget,
): Promise<void> {
  const known = await parts.imports.get(importId);
  if (!known) throw new Refusal('not_found');
  if (known.state === 'running' || known.state === 'done') throw new Refusal('import_not_ready');
  if (await parts.boards.get(boardId)) return;
  const field = { field: 'target.boardId', rule: 'not_a_choice' } as const;
  throw new Refusal('invalid_input', { fields: [field] });
}
