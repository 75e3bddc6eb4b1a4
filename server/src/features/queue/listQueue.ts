import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { idSchema, instantSchema } from '@roundhouse/shared/primitives';
import { QUEUE_LIMITS } from '@roundhouse/shared/queue';
import { z } from 'zod';
import { member } from '../../app/authorise.ts';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentQueue } from './presentQueue.ts';

const position = z.strictObject({ at: instantSchema, id: idSchema });

/** A page of what waits, oldest first. */
export const listQueue: UseCase<Inputs['queue']['list'], Outputs['queue']['list']> = async (
  { parts, asker },
  { cursor, ...filter },
) => {
  const after = readCursor(cursor, position);
  const wanted = { ...filter, byId: member(asker).id, now: parts.clock() };
  const records = await parts.queue.oldest(wanted, after, QUEUE_LIMITS.perPage + 1);
  const page = records.slice(0, QUEUE_LIMITS.perPage);
  const last = page.at(-1);
  const next =
    records.length > page.length && last
      ? writeCursor({ at: last.openedAt.toISOString(), id: last._id.toHexString() })
      : null;
  return answer({ items: await presentQueue(parts, page), next });
};
