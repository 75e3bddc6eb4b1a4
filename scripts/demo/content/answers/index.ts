import type { DemoAnswer } from '../types.ts';
import { otherAnswers } from './others.ts';
import { tinkerkitAnswers } from './tinkerkit.ts';

/** What the brand said. Ideas with many supports that are not here become late, and escalate. */
export const answers: DemoAnswer[] = [...tinkerkitAnswers, ...otherAnswers];
