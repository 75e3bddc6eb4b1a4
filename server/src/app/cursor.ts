import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/** A position in a list as the opaque text that asks for what comes after it. */
export function writeCursor(position: object): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The position a cursor holds; `null` for the start. Refuses what no page gave out. */
export function readCursor<S extends z.ZodType>(
  cursor: string | undefined,
  shape: S,
): z.infer<S> | null {
  if (cursor === undefined) return null;
  const position = shape.safeParse(parse(cursor));
  if (position.success) return position.data;
  throw new Refusal('invalid_input', { fields: [{ field: 'cursor', rule: 'wrong_format' }] });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
