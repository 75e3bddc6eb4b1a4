import { z } from 'zod';
import { BRAND_STATUSES, IDEA_STATUSES } from './status.ts';

export const ideaStatusSchema = z.enum(IDEA_STATUSES);
export const brandStatusSchema = z.enum(BRAND_STATUSES);
export const listedStatusSchema = ideaStatusSchema.exclude(['withdrawn']);
