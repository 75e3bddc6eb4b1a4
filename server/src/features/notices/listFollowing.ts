import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { NOTICE_PAGE } from '@roundhouse/shared/notices';
import { instantSchema } from '@roundhouse/shared/primitives';
import { z } from 'zod';
import { member } from '../../app/authorise.ts';
import { readCursor, writeCursor } from '../../app/cursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { nameFollowed } from './nameFollowed.ts';

type Output = Outputs['notices']['following'];
const placeSchema = z.strictObject({ since: instantSchema, key: z.string().max(80) });

/** A page of what one follows, newest first. */
export const listFollowing: UseCase<Inputs['notices']['following'], Output> = async (
  { parts, asker },
  { cursor },
) => {
  const after = readCursor(cursor, placeSchema);
  const stored = await parts.subscriptions.of(member(asker).id, after, NOTICE_PAGE);
  const last = stored.length === NOTICE_PAGE ? stored.at(-1) : undefined;
  return answer({
    following: await nameFollowed(
      parts,
      stored.map(({ followed }) => followed),
    ),
    next: last ? writeCursor({ since: last.since.toISOString(), key: last.key }) : null,
  });
};
