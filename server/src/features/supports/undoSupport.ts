import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { UseCase } from '../../app/useCase.ts';
import { changeSupport } from './changeSupport.ts';
import { undoStep } from './steps.ts';

/** Takes a support back, and the pledge that came with it; again, it changes nothing. */
export const undoSupport: UseCase<Inputs['supports']['undo'], Outputs['supports']['undo']> = (
  asking,
  { ideaId },
) => changeSupport(asking, ideaId, undoStep);
