import { idSchema } from '@roundhouse/shared/primitives';
import type { PromiseList } from '@roundhouse/shared/promises';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import type { PromiseRecord } from './promises.model.ts';

/** Where a list of promises goes on: the instant it is sorted by, and the idea. */
export type PromisePlace = { at: Date; ideaId: string };

/** The place behind a promise. */
export function writePlace(promise: PromiseRecord, list: PromiseList): string {
  const at = list === 'kept' ? (promise.answeredAt ?? promise.dueAt) : promise.dueAt;
  return writeCursor({ list, at: at.getTime(), ideaId: promise._id.toHexString() });
}

/** Reads such a place, `null` for the start; refuses what no page of this list gave out. */
export function readPlace(list: PromiseList, cursor: string | undefined): PromisePlace | null {
  const shape = z.strictObject({ list: z.literal(list), at: z.number().int(), ideaId: idSchema });
  const place = readCursor(cursor, shape);
  return place && { at: new Date(place.at), ideaId: place.ideaId };
}
