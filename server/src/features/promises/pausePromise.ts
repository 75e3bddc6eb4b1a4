import type { Inputs } from '@roundhouse/shared/contract';
import type { AnswerPromise } from '@roundhouse/shared/promises';
import type { UseCase } from '../../app/useCase.ts';
import { changeRunning } from './changeRunning.ts';

/** Stops a clock, for a reason that everyone reads; pausing again changes the reason. */
export const pausePromise: UseCase<Inputs['promises']['pause'], AnswerPromise> = (
  asking,
  { ideaId, reason },
) =>
  changeRunning(asking, ideaId, (promise, now) => {
    const pauses = promise.pauses.map((pause) => ({ ...pause, to: pause.to ?? now }));
    return {
      change: {
        state: 'paused',
        pauses:
          promise.state === 'paused'
            ? promise.pauses.with(-1, { ...(promise.pauses.at(-1) as (typeof pauses)[0]), reason })
            : [...pauses, { from: now, to: null, reason }],
      },
      reason,
    };
  });
