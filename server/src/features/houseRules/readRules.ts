import type { Inputs } from '@roundhouse/shared/contract';
import type { HouseRules, RulesVersionInfo } from '@roundhouse/shared/houseRules';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentRules, presentVersions } from './presentRules.ts';

/** The rules in force, or an earlier version of them. */
export const readRules: UseCase<Inputs['houseRules']['read'], HouseRules> = async (
  { parts },
  { version },
) => {
  const current = await parts.houseRules.current(parts.clock());
  const stored = version === undefined ? current : await parts.houseRules.get(version);
  if (!stored) throw new Refusal('not_found');
  return answer(await presentRules(parts, stored));
};

/** Every version there was, the newest first. */
export const listVersions: UseCase<unknown, RulesVersionInfo[]> = async ({ parts }) => {
  await parts.houseRules.current(parts.clock());
  return answer(await presentVersions(parts, await parts.houseRules.versions()));
};
