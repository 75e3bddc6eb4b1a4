import type { DemoUpdate } from '../types.ts';
import { bleueUpdates } from './bleue.ts';
import { otherUpdates } from './others.ts';

/** What R&D reported, the oldest first. */
export const updates: DemoUpdate[] = [...bleueUpdates, ...otherUpdates];
