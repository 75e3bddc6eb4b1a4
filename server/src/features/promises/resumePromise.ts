import type { Inputs } from '@roundhouse/shared/contract';
import type { AnswerPromise } from '@roundhouse/shared/promises';
import type { UseCase } from '../../app/useCase.ts';
import { changeRunning } from './changeRunning.ts';

/** Lets a clock run again; one that runs is left as it is. */
export const resumePromise: UseCase<Inputs['promises']['resume'], AnswerPromise> = (
  asking,
  { ideaId },
) =>
  changeRunning(asking, ideaId, (promise, now) =>
    promise.state === 'paused'
      ? {
          change: {
            state: promise.escalations.length > 0 ? 'late' : 'running',
            pauses: promise.pauses.map((pause) => ({ ...pause, to: pause.to ?? now })),
          },
          reason: null,
        }
      : null,
  );
