import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { UseCase } from '../../app/useCase.ts';
import { changeSupport } from './changeSupport.ts';
import { giveStep } from './steps.ts';

/** Supports an idea; again, it changes nothing. */
export const giveSupport: UseCase<Inputs['supports']['give'], Outputs['supports']['give']> = (
  asking,
  { ideaId },
) => changeSupport(asking, ideaId, giveStep);
