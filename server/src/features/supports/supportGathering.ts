import type { IdeaTurns } from '../ideas/index.ts';
import type { Wish } from './applyWishes.ts';
import { createGathering } from './gathering.ts';
import type { GrantedWish } from './grantWishes.ts';

export type SupportGathering = ReturnType<typeof createSupportGathering>;

/** Gathers what people wish of their support, by idea, and serves it in the ideas' turns. */
export const createSupportGathering = (turns: IdeaTurns) =>
  createGathering<Wish, GrantedWish>(turns);
