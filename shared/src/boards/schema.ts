import { z } from 'zod';
import { idSchema, lineOfText, revSchema, textBlock } from '../primitives/index.ts';
import { boardRulesSchema } from './rules.ts';

export const BOARD_LIMITS = { name: 60, description: 400, boards: 50 } as const;

/** Hues a board may be shown in; the client's theme gives each its shades. */
export const BOARD_COLOURS = [
  'amber',
  'vermilion',
  'rose',
  'violet',
  'blue',
  'teal',
  'green',
  'slate',
] as const;

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
