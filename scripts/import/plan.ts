import type { Board } from '@roundhouse/shared/boards';
import type { ImportField, ImportMapping } from '@roundhouse/shared/imports';
import type { Parts } from '../../server/src/app/parts.ts';
import type { ImportPlan, TableSurvey } from '../../server/src/features/imports/index.ts';
import { Stop } from './failure.ts';
import type { ImportOptions } from './options.ts';

/** What will be done, with the name of the board it is done to. */
export type NamedPlan = ImportPlan & { board: Board };

/** Decides where the rows go and which column holds what; throws `Stop` where that is not clear. */
export async function makePlan(
  parts: Pick<Parts, 'boards' | 'site'>,
  survey: TableSurvey,
  options: ImportOptions,
): Promise<NamedPlan> {
  const board = chooseBoard(await parts.boards.list(), options.board);
  const language = options.language ?? (await parts.site.brand())?.locale ?? 'en';
  return {
    board,
    mapping: chooseMapping(survey, options.mapping),
    target: { boardId: board.id, kind: options.kind, language },
  };
}

function chooseBoard(boards: Board[], wanted: string | undefined): Board {
  const [first, ...others] = boards;
  if (!first) {
    throw new Stop('There is no board yet. Start Roundhouse (npm start) and set it up first.');
  }
  if (wanted === undefined && others.length === 0) return first;
  const name = wanted?.toLowerCase();
  const found = boards.find((board) => board.slug === name || board.name.toLowerCase() === name);
  if (found) return found;
  const names = boards.map((board) => `  ${board.name}`).join('\n');
  const problem =
    wanted === undefined ? 'Name the board' : `There is no board “${wanted}”. Name one`;
  throw new Stop(`${problem} with --board:\n${names}`, 2);
}

function chooseMapping(
  { columns, suggestions }: TableSurvey,
  byHand: ImportOptions['mapping'],
): ImportMapping {
  const guessed = Object.fromEntries(suggestions.map(({ field, column }) => [field, column]));
  const chosen: Partial<Record<ImportField, string>> = { ...guessed, ...byHand };
  const unknown = Object.values(byHand).find(
    (column) => column !== '' && !columns.includes(column),
  );
  const known = `The columns are:\n${columns.map((column) => `  ${column}`).join('\n')}`;
  if (unknown !== undefined) throw new Stop(`There is no column “${unknown}”. ${known}`, 2);
  const { title } = chosen;
  if (!title) throw new Stop(`Say which column holds the title: --map title=COLUMN. ${known}`, 2);
  const mapped = Object.entries(chosen).filter(([, column]) => column !== '');
  return { ...Object.fromEntries(mapped), title };
}
