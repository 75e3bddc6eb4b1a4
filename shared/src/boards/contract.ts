import { z } from 'zod';
import { action } from '../contract/action.ts';
import { idSchema, lineOfText, textBlock } from '../primitives/index.ts';
import { boardRulesSchema } from './rules.ts';
import { BOARD_COLOURS, BOARD_LIMITS, boardSchema, newBoardSchema } from './schema.ts';

export const boardsContract = {
  list: action('board.read')
    .route({ method: 'GET', path: '/boards', summary: 'All boards' })
    .output(z.array(boardSchema)),

  create: action('board.create', 'board_name_taken')
    .route({ method: 'POST', path: '/boards', summary: 'Make a board', successStatus: 201 })
    .input(newBoardSchema)
    .output(boardSchema),

  edit: action('board.edit', 'not_found', 'board_name_taken')
    .route({ method: 'PATCH', path: '/boards/{id}', summary: 'Change a board' })
    .input(
      z.strictObject({
        id: idSchema,
        name: lineOfText(2, BOARD_LIMITS.name).optional(),
        description: textBlock(0, BOARD_LIMITS.description).optional(),
        colour: z.enum(BOARD_COLOURS).optional(),
        isClosed: z.boolean().optional(),
        position: z.number().int().min(0).max(1000).optional(),
        /** Clocks that run keep the rule they began with. */
        rules: boardRulesSchema.partial().optional(),
      }),
    )
    .output(boardSchema),
};
