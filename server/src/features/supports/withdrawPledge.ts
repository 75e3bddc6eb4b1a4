import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { UseCase } from '../../app/useCase.ts';
import { changeSupport } from './changeSupport.ts';
import { unpledgeStep } from './steps.ts';

/** Takes a pledge back and leaves the support; again, it changes nothing. */
export const withdrawPledge: UseCase<
  Inputs['supports']['unpledge'],
  Outputs['supports']['unpledge']
> = (asking, { ideaId }) => changeSupport(asking, ideaId, unpledgeStep);
