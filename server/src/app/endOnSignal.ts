import type { RunningServer } from './serve.ts';

/** Lets SIGTERM and SIGINT end the process in order: the first one drains, a second does not wait. */
export function endOnSignal({ parts, drain }: Pick<RunningServer, 'parts' | 'drain'>): void {
  let isEnding = false;
  const end = (signal: string) => {
    if (isEnding) process.exit(1);
    isEnding = true;
    parts.log.info({ signal }, 'draining');
    drain().then(
      () => process.exit(0),
      (error) => {
        parts.log.fatal({ err: error }, 'the board could not end in order');
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end);
}

/** Says in a sentence why the process cannot start, and ends it. */
export function failToStart(error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\n  Roundhouse could not start. ${reason}\n\n`);
  process.exit(1);
}
