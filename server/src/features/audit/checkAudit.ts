import type { Outputs } from '@roundhouse/shared/contract';
import { answer, type UseCase } from '../../app/useCase.ts';

/** Reads the whole chain and says whether it holds. */
export const checkAudit: UseCase<unknown, Outputs['audit']['check']> = async ({ parts }) => {
  const { entries, brokenAt } = await parts.audit.store.check();
  return answer({ entries, isSound: brokenAt === null, brokenAt });
};
