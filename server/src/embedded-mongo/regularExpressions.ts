import { createContext, Script } from 'node:vm';
import type { BSONRegExp } from 'bson';
import { fail } from './errors.ts';

/** How long one regular expression may run on one string, in milliseconds. */
const budget = 200;

/** A pattern that can backtrack without bound: a repeated group, a back-reference, or two open repeats. */
function isRisky(source: string): boolean {
  if (/\)\s*[*+{]/.test(source) || /\\[1-9k]/.test(source)) return true;
  return (source.match(/[*+]|\{\d*,\d*\}/g)?.length ?? 0) > 1;
}

const sandbox = createContext({ pattern: /x/, text: '', result: null as RegExpExecArray | null });
const run = new Script('result = pattern.exec(text)');

/**
 * Turns a PCRE pattern and MongoDB's options (i, m, s, x, u) into a JavaScript expression.
 * Throws 2 for an option or a pattern that does not exist.
 */
export function compileRegex(pattern: string, options: string): RegExp {
  let flags = options.includes('u') ? '' : '';
  let source = pattern;
  for (const option of options) {
    if (option === 'x')
      source = source.replace(/\\.|\[(?:\\.|[^\]])*\]|\s+|#.*$/gm, (part) =>
        /^[\s#]/.test(part) ? '' : part,
      );
    else if (!'imsu'.includes(option)) fail(51108, `invalid flag in regex options: ${option}`);
    else if (option !== 'u' && !flags.includes(option)) flags += option;
  }
  const inline = /^\(\?([ims]+)\)/.exec(source);
  if (inline) {
    source = source.slice(inline[0].length);
    for (const flag of inline[1]!) if (!flags.includes(flag)) flags += flag;
  }
  for (const mode of ['u', '']) {
    try {
      return new RegExp(source, flags + mode);
    } catch {
      // the unicode mode refuses some escapes that PCRE takes; without it, they parse
    }
  }
  return fail(51091, `Regular expression is invalid: ${pattern}`);
}

/**
 * Runs an expression on a text; one that could backtrack for ever runs in a sandbox that is
 * stopped after 200 ms. Throws 50 (MaxTimeMSExpired) then.
 */
export function execRegex(regex: RegExp, text: string): RegExpExecArray | null {
  regex.lastIndex = 0;
  if (text.length < 12 || !isRisky(regex.source)) return regex.exec(text);
  Object.assign(sandbox, { pattern: regex, text, result: null });
  try {
    run.runInContext(sandbox, { timeout: budget });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return fail(50, `the regular expression ran longer than ${budget} ms: ${regex.source}`);
  }
  return sandbox.result as RegExpExecArray | null;
}

/** Compiles a BSON regular expression. */
export const fromBson = (value: BSONRegExp): RegExp => compileRegex(value.pattern, value.options);
