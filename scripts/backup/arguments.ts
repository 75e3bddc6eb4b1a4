import { parseArgs } from 'node:util';
import { Stop } from '../import/failure.ts';

/** Reads `FILE [--flag …]`; prints the usage and gives no file where none is named. */
export function readArguments<Flag extends string = never>(
  args: string[],
  usage: string,
  flags: Flag[] = [],
): { file: string | undefined; flags: Partial<Record<Flag, boolean>> } {
  const options = Object.fromEntries(
    [...flags, 'help'].map((name) => [name, { type: 'boolean' as const }]),
  );
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new Stop(`${(error as Error).message}\n${usage}`, 2);
  }
  const [file, extra] = parsed.positionals;
  if (extra) throw new Stop(`One is enough: what is “${extra}” for?\n${usage}`, 2);
  const isHelp = parsed.values.help === true;
  if (isHelp || !file) process.stdout.write(usage);
  if (!isHelp && !file) process.exitCode = 2;
  return {
    file: isHelp ? undefined : file,
    flags: parsed.values as Partial<Record<Flag, boolean>>,
  };
}
