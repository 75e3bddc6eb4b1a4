import type { Outputs } from '@roundhouse/shared/contract';
import type { Pledge } from '@roundhouse/shared/supports';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { changeSupport } from './changeSupport.ts';

type NewPledge = { ideaId: string; pledge: Pledge };

/** Says, or says anew, what a supporter would buy; the same again changes nothing. */
export const makePledge: UseCase<NewPledge, Outputs['supports']['pledge']> = (
  asking,
  { ideaId, pledge },
) =>
  changeSupport(asking, ideaId, (mine) => {
    if (!mine.isSupporting) throw new Refusal('support_missing');
    return mine.pledge && isSame(mine.pledge, pledge) ? mine : { ...mine, pledge };
  });

function isSame(a: Pledge, b: Pledge): boolean {
  return a.units === b.units && a.price === b.price && a.reason === b.reason;
}
