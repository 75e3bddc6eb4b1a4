import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';
import { tellQueue } from '../queue/index.ts';

const mine = (personId: string) => ({ personId: objectId(personId) });

/** What a person appealed. It goes with them; one that waits leaves the moderators' queue. */
export const personalAppeals: PersonalDataKeeper = {
  name: 'appeals',
  async *export({ storage }, personId) {
    for await (const record of plainRecords(storage.connection, 'appeals', mine(personId))) {
      const { id, about, text, language, at, decision } = record;
      const { byId: _, ...decided } = (decision ?? {}) as Record<string, unknown>;
      yield { id, about, text, language, at, decision: decision ? decided : null };
    }
  },
  async erase(parts, { personId }, tell) {
    const { connection } = parts.storage;
    for await (const { id } of plainRecords(connection, 'appeals', mine(personId)))
      tell(await forget(parts, `${id}`));
  },
};

async function forget(parts: Parts, id: string): Promise<StoredEvent[]> {
  const key = { kind: 'appeal', subject: { kind: 'appeal', id } } as const;
  const closing = { byId: null, at: parts.clock(), outcome: 'withdrawn' };
  const item = await parts.storage.transaction(async (session) => {
    await parts.appeals.forget(id, session);
    return parts.queue.close(key, closing, session);
  });
  return tellQueue(parts, item);
}
