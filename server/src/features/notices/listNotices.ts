import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { NOTICE_PAGE } from '@roundhouse/shared/notices';
import { idSchema, instantSchema } from '@roundhouse/shared/primitives';
import { z } from 'zod';
import { member } from '../../app/authorise.ts';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentNotices } from './presentNotices.ts';

const placeSchema = z.strictObject({ at: instantSchema, id: idSchema });

/** A page of one's inbox, newest first, and how many are unread in all. */
export const listNotices: UseCase<Inputs['notices']['list'], Outputs['notices']['list']> = async (
  { parts, asker },
  { isUnreadOnly, cursor },
) => {
  const { id: personId } = member(asker);
  const query = { isUnreadOnly: isUnreadOnly === true, after: readCursor(cursor, placeSchema) };
  const stored = await parts.notices.list(personId, query, NOTICE_PAGE);
  const last = stored.length === NOTICE_PAGE ? stored.at(-1) : undefined;
  return answer({
    notices: await presentNotices(parts, stored),
    unread: await parts.notices.countUnread(personId),
    next: last ? writeCursor({ at: last.at.toISOString(), id: last.id }) : null,
  });
};
