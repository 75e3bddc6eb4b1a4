import type { DemoIdea } from '../types.ts';
import { armIdeas } from './arm.ts';
import { houseIdeas } from './house.ts';
import { lineIdeas } from './line.ts';
import { roverIdeas } from './rover.ts';
import { shelfIdeas } from './shelf.ts';
import { soundIdeas } from './sound.ts';

/** Every idea; a parent always stands before its remixes. */
export const ideas: DemoIdea[] = [
  ...armIdeas,
  ...roverIdeas,
  ...lineIdeas,
  ...soundIdeas,
  ...houseIdeas,
  ...shelfIdeas,
];
