import type { Inputs } from '@roundhouse/shared/contract';
import type { HouseRules } from '@roundhouse/shared/houseRules';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { presentRules } from './presentRules.ts';

type Input = Inputs['houseRules']['publish'];

/** Publishes the next version of the rules; earlier ones stay readable. Whoever publishes it has accepted it. */
export const publishRules: UseCase<Input, HouseRules> = async ({ parts, asker, locale }, input) => {
  const { id } = member(asker);
  await parts.houseRules.current(parts.clock());
  const stored = await publish(parts, input, id);
  if (!stored) {
    const { version } = await parts.houseRules.inForce(parts.clock());
    throw new Refusal('rules_changed', { version });
  }
  const { version, required } = stored;
  await parts.storage.transaction(async (session) => {
    await parts.people.acceptRules(id, version, session);
    await parts.consents.add(
      {
        personId: id,
        kind: 'house_rules',
        isGiven: true,
        words: version,
        locale,
        source: 'before_posting',
        at: parts.clock(),
      },
      session,
    );
  });
  return {
    output: await presentRules(parts, stored),
    events: [
      { name: 'houseRules.published', payload: { version, required } },
      { name: 'houseRules.accepted', payload: { personId: id, acceptedRules: version } },
    ],
  };
};

async function publish(parts: Parts, input: Input, byId: string) {
  try {
    return await parts.storage.transaction((session) =>
      parts.houseRules.publish(input, byId, parts.clock(), session),
    );
  } catch (error) {
    // Another owner published in the same moment.
    if (isDuplicateKey(error)) return null;
    throw error;
  }
}
