import type { Outputs } from '@roundhouse/shared/contract';
import type { Recount } from '@roundhouse/shared/integrity';
import type { Parts } from '../../app/parts.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** Begins a round of recounting now; one that is under way goes on without rests. */
export const startRecount: UseCase<unknown, Outputs['integrity']['recount']> = async ({
  parts,
}) => {
  const { startedAt } = await parts.recounts.get();
  const anew = { startedAt: parts.clock(), ideas: 0, afterId: null };
  await parts.recounts.put({ isHurried: true, ...(startedAt ? {} : anew) });
  parts.jobs.poke('recount');
  return answer(await present(parts));
};

/** How far the recount is, and what it mended. */
export const readRecount: UseCase<unknown, Outputs['integrity']['recounts']> = async ({ parts }) =>
  answer(await present(parts));

async function present(parts: Pick<Parts, 'recounts'>): Promise<Recount> {
  const { startedAt, finishedAt, ideas, drifts } = await parts.recounts.get();
  return {
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    ideas,
    drifts,
  };
}
