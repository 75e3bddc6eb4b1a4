import type { Talk } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import type { UseCase } from '../../app/useCase.ts';
import { changeTalk } from './changeTalk.ts';

/** Lets nothing be added to a talk, with a reason that everyone reads, or opens it again. */
export const lockTalk: UseCase<Inputs['comments']['lockTalk'], Talk> = (asking, { topic, lock }) =>
  changeTalk(asking, topic, {
    act: 'comments.lockTalk',
    ...(lock ? { reason: lock.reason } : {}),
    detail: { isLocked: lock !== null },
    change: async ({ locked }) =>
      locked?.reason === lock?.reason
        ? null
        : { locked: lock && { ...lock, at: asking.parts.clock() } },
  });

/** Lets each person comment once in so many seconds; 0 as often as they like. */
export const slowTalk: UseCase<Inputs['comments']['slow'], Talk> = (asking, { topic, seconds }) =>
  changeTalk(asking, topic, {
    act: 'comments.slow',
    detail: { seconds },
    change: async ({ slowSeconds }) => (slowSeconds === seconds ? null : { slowSeconds: seconds }),
  });
