import { z } from 'zod';
import { idSchema, lineOfText, revSchema, textBlock } from '../primitives/index.ts';
import { BOARD_COLOURS, BOARD_LIMITS } from './limits.ts';
import { boardRulesSchema } from './rules.ts';

export * from './limits.ts';

/** A product line with ideas of its own. */
export const boardSchema = z.object({
  id: idSchema,
  /** Stands in addresses; made from the name, unique, never changes. */
  slug: z.string(),
  name: z.string(),
  description: z.string(),
  colour: z.enum(BOARD_COLOURS),
  /** A closed board can be read, not added to. */
  isClosed: z.boolean(),
  /** Ascending order in which boards are shown. */
  position: z.number().int(),
  ideaCount: z.number().int(),
  rules: boardRulesSchema,
  rev: revSchema,
});
export type Board = z.infer<typeof boardSchema>;

export const newBoardSchema = z.strictObject({
  name: lineOfText(2, BOARD_LIMITS.name),
  description: textBlock(0, BOARD_LIMITS.description).default(''),
  colour: z.enum(BOARD_COLOURS).default('amber'),
});
export type NewBoard = z.input<typeof newBoardSchema>;
