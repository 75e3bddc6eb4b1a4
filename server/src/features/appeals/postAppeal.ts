import type { Appeal, NewAppeal } from '@roundhouse/shared/appeals';
import type { Standing } from '@roundhouse/shared/sanctions';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { tellQueue } from '../queue/index.ts';
import { tellStanding } from '../sanctions/index.ts';
import { actKeepers } from './acts/index.ts';
import type { StoredAppeal } from './appeals.store.ts';
import { callForModerator } from './callForModerator.ts';
import { presentAppeals } from './presentAppeals.ts';

type QueueItem = Awaited<ReturnType<Parts['queue']['open']>>;
type Written = { appeal: StoredAppeal; item: QueueItem; standing: Standing };

/** A person appeals against what a moderator did to them: once for each act, before another moderator. */
export const postAppeal: UseCase<NewAppeal, Appeal> = async ({ parts, asker }, given) => {
  const { id: personId } = member(asker);
  try {
    const { appeal, item, standing } = await write(parts, personId, given);
    return {
      output: await present(parts, appeal),
      events: [...tellStanding(parts, personId, standing), ...(await tellQueue(parts, item))],
    };
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return answer(await present(parts, await sentBefore(parts, personId, given.id)));
  }
};

function write(
  parts: Parts,
  personId: string,
  { id, about, ...words }: NewAppeal,
): Promise<Written> {
  const at = parts.clock();
  return parts.storage.transaction(async (session) => {
    const act = await actKeepers[about.kind].find(parts, about.id, personId, session);
    if (!act) throw new Refusal('not_found');
    const { key, byId: actedById } = act;
    const appeal = await parts.appeals.insert(
      { ...words, id, act: key, about, personId, actedById, at },
      session,
    );
    const subject = { kind: 'appeal', id } as const;
    const item = await parts.queue.open({ kind: 'appeal', subject, boardId: null, at }, session);
    const standing = await parts.standings.change(personId, {}, at, session);
    await callForModerator(parts, appeal, session);
    return { appeal, item, standing };
  });
}

async function sentBefore(parts: Parts, personId: string, id: string): Promise<StoredAppeal> {
  const known = await parts.appeals.get(id);
  if (!known) throw new Refusal('appeal_made');
  if (known.personId !== personId) throw new Refusal('id_taken');
  return known;
}

async function present(parts: Parts, appeal: StoredAppeal): Promise<Appeal> {
  const [presented] = await presentAppeals(parts, [appeal]);
  if (!presented) throw new Refusal('not_found');
  return presented;
}
