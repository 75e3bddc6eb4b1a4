import { lazy } from 'react';

export { answerAddress, editAnswerAddress } from './answerAddress.ts';
/** A chunk of its own: only those who answer are shown it. */
export const ClockControls = lazy(async () => ({
  default: (await import('./clock/ClockControls.tsx')).ClockControls,
}));
