import { describeError, describeFieldError } from '@roundhouse/shared/errors';
import { english } from '@roundhouse/shared/errors/english';
import { Refusal } from '../../server/src/app/refusal.ts';

/** Ends the command with a sentence for the person who gave it. */
export class Stop extends Error {
  readonly exitCode: number;

  constructor(text: string, exitCode = 1) {
    super(text);
    this.exitCode = exitCode;
  }
}

/** What to tell of an error, and the exit code. What nobody foresaw keeps its trace. */
export function describeFailure(error: unknown): { text: string; exitCode: number } {
  if (error instanceof Stop) return { text: error.message, exitCode: error.exitCode };
  if (error instanceof Refusal) return { text: describeRefusal(error), exitCode: 1 };
  if (error instanceof Error && error.name === 'AbortError') {
    return {
      text: '\nStopped. What was taken is kept; run the command again to complete it.',
      exitCode: 130,
    };
  }
  return {
    text: error instanceof Error ? (error.stack ?? error.message) : String(error),
    exitCode: 1,
  };
}

function describeRefusal({ code, details }: Refusal): string {
  const text = describeError(code, details, english);
  if ('fields' in details) {
    const fields = details.fields.map(
      (one) => `  ${one.field}: ${describeFieldError(one, english)}`,
    );
    return [text, ...fields].join('\n');
  }
  return 'line' in details && details.line !== undefined
    ? `${text} Look at line ${details.line}.`
    : text;
}
