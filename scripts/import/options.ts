import { parseArgs } from 'node:util';
import { IDEA_KINDS, type IdeaKind } from '@roundhouse/shared/ideas';
import { IMPORT_FIELDS, type ImportField } from '@roundhouse/shared/imports';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { Stop } from './failure.ts';

export const USAGE = `
  npm run import -- FILE [options]

  Takes ideas from a CSV or JSON file: first a dry run, then, when you agree, the import.
  Rows that were imported before are known again, so that it may be run twice.

  --board NAME            the board they go to; may be left out where there is one
  --kind KIND             ${IDEA_KINDS.join(', ')} (improvement unless said otherwise)
  --language LANGUAGE     ${LOCALES.join(', ')}: what they are written in (the brand's language)
  --map FIELD=COLUMN …    which column holds what, where the guess is wrong; FIELD= for none
                          fields: ${IMPORT_FIELDS.join(', ')}
  --dry-run               say what would happen, change nothing
  --yes                   do not ask
  --json                  print the report as JSON

  It works on the data folder (ROUNDHOUSE_DATA) or database (MONGODB_URI) of the environment.
  Exit code: 0 done, 3 done but some rows were refused, 1 failed, 2 called wrongly.

`;

export type ImportOptions = {
  file: string;
  board: string | undefined;
  kind: IdeaKind;
  language: Locale | undefined;
  /** Fields to map by hand; an empty column for none. */
  mapping: Partial<Record<ImportField, string>>;
  isDryRun: boolean;
  isAgreed: boolean;
  isJson: boolean;
  isHelp: boolean;
};

/** Reads the arguments of the command; throws `Stop` where they make no sense. */
export function readOptions(args: string[]): ImportOptions {
  const { values, positionals } = parse(args);
  const [file, ...moreMappings] = positionals;
  const isHelp = values.help || file === undefined;
  return {
    file: file ?? '',
    board: values.board,
    kind: oneOf('--kind', IDEA_KINDS, values.kind) ?? 'improvement',
    language: oneOf('--language', LOCALES, values.language),
    mapping: readMapping([...(values.map ?? []), ...moreMappings]),
    isDryRun: values['dry-run'] ?? false,
    isAgreed: values.yes ?? false,
    isJson: values.json ?? false,
    isHelp,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        board: { type: 'string' },
        kind: { type: 'string' },
        language: { type: 'string' },
        map: { type: 'string', multiple: true },
        'dry-run': { type: 'boolean' },
        yes: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n${USAGE}`, 2);
  }
}

function oneOf<T extends string>(
  name: string,
  choices: readonly T[],
  value: string | undefined,
): T | undefined {
  if (value === undefined) return undefined;
  const found = choices.find((choice) => choice === value);
  if (!found) throw new Stop(`${name} is one of: ${choices.join(', ')}.`, 2);
  return found;
}

function readMapping(pairs: string[]): ImportOptions['mapping'] {
  const entries = pairs.map((pair) => {
    const at = pair.indexOf('=');
    const field = IMPORT_FIELDS.find((known) => known === pair.slice(0, Math.max(at, 0)));
    if (!field) {
      throw new Stop(`“${pair}” is not FIELD=COLUMN. Fields: ${IMPORT_FIELDS.join(', ')}.`, 2);
    }
    return [field, pair.slice(at + 1)];
  });
  return Object.fromEntries(entries);
}
