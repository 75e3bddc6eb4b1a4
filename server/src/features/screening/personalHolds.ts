import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';
import { tellQueue } from '../queue/index.ts';
import { queueKeyOf } from './hold.ts';

const mine = (personId: string) => ({ authorId: objectId(personId) });

/** What a person wrote and a moderator looked at first. It goes with them, and leaves the queue. */
export const personalHolds: PersonalDataKeeper = {
  name: 'heldPosts',
  async *export({ storage }, personId) {
    for await (const record of plainRecords(storage.connection, 'holds', mine(personId))) {
      const { id, kind, title, body, language, reasons, state, rejection, createdAt } = record;
      yield { id, kind, title, body, language, reasons, state, rejection, createdAt };
    }
  },
  async erase(parts, { personId }, tell) {
    for await (const { id } of plainRecords(parts.storage.connection, 'holds', mine(personId)))
      tell(await forget(parts, `${id}`));
  },
};

async function forget(parts: Parts, id: string): Promise<StoredEvent[]> {
  const closing = { byId: null, at: parts.clock(), outcome: 'withdrawn' };
  const item = await parts.storage.transaction(async (session) => {
    const held = await parts.holds.get(id, session);
    if (!held) return null;
    await parts.holds.forget(id, session);
    return parts.queue.close(queueKeyOf(held), closing, session);
  });
  return tellQueue(parts, item);
}
