import type { ChallengeSettings, ChallengeTime } from '@roundhouse/shared/challenges';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

type Needed = Pick<Parts, 'config' | 'challengeTimes'>;

/** What goes: the server's configuration where it says something, else what an owner set. */
export async function challengeSettings({
  config,
  challengeTimes,
}: Needed): Promise<ChallengeSettings> {
  const fixed = config.PROOF_OF_WORK;
  if (fixed) return { when: fixed, isFixed: true };
  return { when: await challengeTimes.read(), isFixed: false };
}

export const readSettings: UseCase<unknown, ChallengeSettings> = async ({ parts }) =>
  answer(await challengeSettings(parts));

/** Sets it for the next post on; refused where the configuration would win anyway. */
export const saveSettings: UseCase<{ when: ChallengeTime }, ChallengeSettings> = async (
  { parts },
  { when },
) => {
  if (parts.config.PROOF_OF_WORK) throw new Refusal('challenge_fixed');
  await parts.challengeTimes.save(when);
  return answer(await challengeSettings(parts));
};
