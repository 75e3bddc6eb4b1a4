import type { Inputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';

/** Notes that a person accepts the rules as they now stand; once for each version. */
export const acceptRules: UseCase<
  Inputs['houseRules']['accept'],
  { acceptedRules: number }
> = async ({ parts, asker, locale }, { version, source }) => {
  const { id: personId } = member(asker);
  const inForce = await parts.houseRules.inForce(parts.clock());
  if (version !== inForce.version) {
    throw new Refusal('rules_changed', { version: inForce.version });
  }
  await parts.storage.transaction(async (session) => {
    if (!(await parts.people.acceptRules(personId, version, session))) return;
    await parts.consents.add(
      {
        personId,
        kind: 'house_rules',
        isGiven: true,
        words: version,
        locale,
        source,
        at: parts.clock(),
      },
      session,
    );
  });
  return {
    output: { acceptedRules: version },
    events: [{ name: 'houseRules.accepted', payload: { personId, acceptedRules: version } }],
  };
};
