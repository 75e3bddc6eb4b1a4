import { Stop } from '../import/failure.ts';

const interruption = new AbortController();

/** Throws once Ctrl+C was given, so that what was begun can be cleaned up. */
export const checkGoingOn = () => interruption.signal.throwIfAborted();

/** Runs a command to its end: its failure becomes a sentence on stderr and the exit code. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => interruption.abort());
  }
  try {
    await work();
  } catch (error) {
    process.stderr.write(`\n${describe(error)}\n`);
    process.exitCode = error instanceof Stop ? error.exitCode : 1;
  }
}

/** A sentence for what an operator can mend; what nobody foresaw keeps its trace. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof Stop) return error.message;
  if (error.name === 'AbortError') return 'Stopped. Give the command again to do it.';
  const { code } = error as { code?: unknown };
  if (code === 'ENOSPC' || code === 14031) return 'The disk is full. Nothing was changed.';
  if (code === 'EACCES' || code === 'EPERM') return `This is not permitted: ${error.message}`;
  if (error.name.startsWith('Mongo')) return withoutAddress(`The database says: ${error.message}`);
  return withoutAddress(error.stack ?? error.message);
}

/** A text without the addresses of databases, since they may hold a password. */
const withoutAddress = (text: string) => text.replace(/mongodb(\+srv)?:\/\/\S+/g, 'mongodb://…');
