import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { deleteRecords, objectId, plainRecords } from '../../storage/personalRecords.ts';
import type { PersonalDataKeeper } from '../personalData/index.ts';
import { grantToLeaving } from './grantWishes.ts';

/** What a person supports and would buy. It leaves with them, whatever they choose for their posts. */
export const personalSupports: PersonalDataKeeper = {
  name: 'supports',
  async *export({ storage }, personId) {
    const mine = { personId: objectId(personId) };
    for await (const record of plainRecords(storage.connection, 'supports', mine)) {
      const { ideaId, isSupporting, since, pledge, setAside } = record;
      yield { ideaId, isSupporting, since, pledge, setAside };
    }
  },
  async erase(parts, { personId }, tell) {
    const mine = { personId: objectId(personId) };
    for await (const { id, ideaId } of plainRecords(parts.storage.connection, 'supports', mine)) {
      tell(await leave(parts, `${ideaId}`, personId));
      await deleteRecords(parts.storage.connection, 'supports', { _id: id } as object);
    }
  },
};

/** Takes a support and its pledge back, whatever became of the idea, and tells its new numbers. */
async function leave(parts: Parts, ideaId: string, personId: string): Promise<StoredEvent[]> {
  const [left] = await parts.ideaTurns(ideaId, () => grantToLeaving(parts, ideaId, personId));
  if (!left || 'refusal' in left.granted || !left.granted.isChanged) return [];
  const { tally, pledges, events } = left;
  const numbers: StoredEvent[] = [{ name: 'idea.tallied', payload: { ideaId, tally } }];
  if (pledges) numbers.push({ name: 'idea.pledged', payload: { ideaId, pledges } });
  return [...numbers, ...events];
}
