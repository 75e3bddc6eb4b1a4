import { createContext, Script } from 'node:vm';
import type { BSONRegExp } from 'bson';
import { fail } from '../errors.ts';
import { toJavaScript } from './patterns.ts';

/** How long one regular expression may run on one string, in milliseconds. */
const budget = 200;

/** A pattern that can backtrack without bound: a repeated group, a back-reference, or two open repeats. */
function isRisky(source: string): boolean {
  if (/\)\s*[*+{]/.test(source) || /\\[1-9k]/.test(source)) return true;
  return (source.match(/[*+]|\{\d*,\d*\}/g)?.length ?? 0) > 1;
}

/** Above this length even one open repeat, tried from every character, takes long. */
const longText = 2000;

const sandbox = createContext({ pattern: /x/, text: '', result: null as RegExpExecArray | null });
const run = new Script('result = pattern.exec(text)');

/** The longest pattern, in bytes (MongoDB's limit). */
const maxPattern = 32764;

/**
 * Turns a PCRE pattern and MongoDB's options (i, m, s, x, u) into a JavaScript expression. Throws 2
 * for a null byte, 51108 for an option that does not exist, 51091 for a pattern that is malformed
 * or that JavaScript has no equal of.
 */
export function compileRegex(pattern: string, options: string): RegExp {
  if (`${pattern}${options}`.includes('\0'))
    fail(2, 'Regular expression cannot contain an embedded null byte');
  for (const option of options)
    if (!'imsxu'.includes(option)) fail(51108, `invalid flag in regex options: ${option}`);
  if (Buffer.byteLength(pattern) > maxPattern) fail(51091, 'Regular expression is too large');
  const start = /^(?:\(\*(?:UTF8?|UCP)\))*(?:\(\?([imsx]+)\))?/.exec(pattern)!;
  const flags = new Set(`${options}${start[1] ?? ''}`);
  const source = toJavaScript(pattern.slice(start[0].length), flags);
  const own = [...flags].filter((flag) => 'ims'.includes(flag)).join('');
  for (const mode of ['u', '']) {
    try {
      return new RegExp(source, own + mode);
    } catch {
      // the unicode mode refuses some escapes that PCRE takes; without it, they parse
    }
  }
  return fail(51091, `Regular expression is invalid: ${pattern}`);
}

/**
 * Runs an expression on a text; one that could backtrack for ever runs in a sandbox that is
 * stopped after 200 ms. Throws 50 (MaxTimeMSExpired) then. An expression with the flag g starts at `from`.
 */
export function execRegex(regex: RegExp, text: string, from = 0): RegExpExecArray | null {
  regex.lastIndex = from;
  if (text.length < 12 || (text.length < longText && !isRisky(regex.source)))
    return regex.exec(text);
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
