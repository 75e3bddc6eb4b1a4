import { levelOf, type MyTrust, rankOf } from '@roundhouse/shared/trust';
import { member } from '../../app/authorise.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentTrust } from './myTrust.ts';

/** How far I am known. A level that my figures reach by now is given soon after. */
export const readMyTrust: UseCase<unknown, MyTrust> = async ({ parts, asker }) => {
  const { id } = member(asker);
  const mine = await presentTrust(parts, await parts.trust.store.get(id));
  if (rankOf(levelOf(mine.figures)) > rankOf(mine.reached)) parts.jobs.poke('trust');
  return answer(mine);
};
