import { fans } from './fans.ts';
import { staff } from './staff.ts';
import type { DemoPerson } from './types.ts';

export const people: DemoPerson[] = [...staff, ...fans];
