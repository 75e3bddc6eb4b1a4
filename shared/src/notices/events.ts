import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { personRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { followedSchema, noticeSchema } from './schema.ts';

export const noticesEvents = {
  /** Something for one person; `unread` is their count with it. */
  'notice.arrived': liveEvent(
    z.object({ personId: idSchema, notice: noticeSchema, unread: z.number().int() }),
    ({ personId }) => [personRoom(personId)],
  ),
  /** They read some, or all (`ids` is `null`), on one of their screens. */
  'notice.read': liveEvent(
    z.object({ personId: idSchema, ids: z.array(idSchema).nullable(), unread: z.number().int() }),
    ({ personId }) => [personRoom(personId)],
  ),
  'following.changed': liveEvent(
    z.object({ personId: idSchema, followed: followedSchema, isFollowing: z.boolean() }),
    ({ personId }) => [personRoom(personId)],
  ),
};
