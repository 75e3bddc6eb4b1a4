import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { QueueRecord } from './queue.model.ts';
import type { QueueKey } from './queue.store.ts';

type Session = Parameters<Parts['queue']['waiting']>[1];

/** Refuses a moderator who would act on what another one has taken and is looking at. */
export async function requireClaimFree(
  parts: Pick<Parts, 'queue' | 'people' | 'clock'>,
  key: QueueKey,
  moderatorId: string,
  session?: Session,
): Promise<void> {
  const item = await parts.queue.waiting(key, session);
  const { claim } = item ?? {};
  if (!claim || claim.until <= parts.clock() || claim.byId.toHexString() === moderatorId) return;
  throw await claimedBy(parts, claim);
}

/** The refusal that says who has it. */
export async function claimedBy(
  { people }: Pick<Parts, 'people'>,
  { byId, until }: NonNullable<QueueRecord['claim']>,
): Promise<Refusal> {
  const id = byId.toHexString();
  const name = (await people.briefs([id])).get(id)?.name ?? '';
  return new Refusal('claimed_by_another', { name, until: until.toISOString() });
}
