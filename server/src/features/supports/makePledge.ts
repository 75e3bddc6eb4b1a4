import type { Outputs } from '@roundhouse/shared/contract';
import type { Pledge } from '@roundhouse/shared/supports';
import type { UseCase } from '../../app/useCase.ts';
import { changeSupport } from './changeSupport.ts';
import { pledgeStep } from './steps.ts';

type NewPledge = { ideaId: string; pledge: Pledge };

/** Says, or says anew, what a supporter would buy; the same again changes nothing. */
export const makePledge: UseCase<NewPledge, Outputs['supports']['pledge']> = (
  asking,
  { ideaId, pledge },
) => changeSupport(asking, ideaId, pledgeStep(pledge));
