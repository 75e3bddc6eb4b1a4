import { liveEvent } from '../events/liveEvent.ts';
import { FEED_ROOM } from '../events/rooms.ts';
import { brandSchema } from './schema.ts';

export const siteEvents = {
  'brand.changed': liveEvent(brandSchema, () => [FEED_ROOM]),
};
