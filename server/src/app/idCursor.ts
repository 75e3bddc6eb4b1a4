import { idSchema } from '@roundhouse/shared/primitives';
import { Refusal } from './refusal.ts';

/** A cursor that is the last identifier shown; refuses what no page ever gave out. */
export function readIdCursor(cursor: string | undefined): string | undefined {
  if (cursor === undefined || idSchema.safeParse(cursor).success) return cursor;
  throw new Refusal('invalid_input', { fields: [{ field: 'cursor', rule: 'wrong_format' }] });
}
