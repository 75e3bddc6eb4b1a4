import { fail } from '../errors.ts';

/*
 * What PCRE and JavaScript write alike but mean differently, or one of them only has. Source:
 * pcre.org/original/doc/html/pcrepattern.html.
 */

/** The ASCII classes of `[[:alpha:]]`, as the inside of a JavaScript class. */
const posix: Record<string, string> = {
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7f',
  blank: ' \\t',
  cntrl: '\\x00-\\x1f\\x7f',
  digit: '0-9',
  graph: '\\x21-\\x7e',
  lower: 'a-z',
  print: '\\x20-\\x7e',
  punct: '!-\\/:-@\\[-`\\{-~',
  space: '\\t-\\r ',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9a-fA-F',
};

const end = '(?![\\s\\S])';
const beforeEnd = `(?=\\n?${end})`;

/** Escapes outside of a class; \s is ASCII in PCRE. */
const escapes: Record<string, string> = {
  '\\A': '(?<![\\s\\S])',
  '\\z': end,
  '\\Z': beforeEnd,
  '\\h': '[ \\t]',
  '\\H': '[^ \\t]',
  '\\R': '(?:\\r\\n|[\\n-\\r\\x85])',
  '\\N': '[^\\n]',
  '\\s': '[\\t-\\r ]',
  '\\S': '[^\\t-\\r ]',
  '\\a': '\\x07',
  '\\e': '\\x1b',
};
const classEscapes: Record<string, string> = {
  '\\h': ' \\t',
  '\\s': '\\t-\\r ',
  '\\a': '\\x07',
  '\\e': '\\x1b',
};

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

const unsupported = (part: string): never =>
  fail(51091, `Regular expression is invalid: ${part} is not supported by this store`);

/** One escape that both have, or its equal. */
function escapeOf(part: string, inClass: boolean): string {
  if (part.startsWith('\\Q')) return literal(part.slice(2).replace(/\\E$/, ''));
  if (part === '\\E') return '';
  if (part.startsWith('\\x{'))
    return `[${String.fromCodePoint(Number.parseInt(part.slice(3), 16))}]`.slice(
      inClass ? 1 : 0,
      inClass ? -1 : undefined,
    );
  const found = (inClass ? classEscapes : escapes)[part];
  if (found !== undefined) return found;
  return /^\\[CGKXHNRS]$/.test(part) && (inClass ? part !== '\\S' : true)
    ? unsupported(part)
    : part;
}

function classOf(part: string): string {
  const inner = part.slice(1, -1).replace(/^(\^?)\]/, '$1\\]');
  return `[${inner.replace(
    /\[:(\^?)(\w+):\]|\\Q[\s\S]*?(?:\\E|$)|\\x\{[0-9a-fA-F]+\}|\\[\s\S]|\[/g,
    (found, not: string | undefined, name: string | undefined) => {
      if (name !== undefined) return not || !posix[name] ? unsupported(found) : posix[name];
      return found === '[' ? '\\[' : escapeOf(found, true);
    },
  )}]`;
}

function groupOf(part: string): string {
  if (part === '(?P<') return '(?<';
  if (part.startsWith('(?#')) return '';
  return /^\(\?(?:[:=!]|<[=!a-zA-Z_])/.test(part) || part === '(' ? part : unsupported(part);
}

/** The parts of a pattern that need a look, each of which is passed by as a whole. */
const parts =
  /\\Q[\s\S]*?(?:\\E|$)|\\x\{[0-9a-fA-F]+\}|\\[\s\S]|\[\^?\]?(?:\[:\^?\w+:\]|\\[\s\S]|[^\]\\])*\]|\(\?#[^)]*\)|\(\?P<|\(\?<?[^)]|\(\*?|[*+?}]\+|\s+|#.*|[.$]/g;

/** A pattern of PCRE in JavaScript's notation. Throws 51091 for what has no equal there. */
export function toJavaScript(pattern: string, flags: ReadonlySet<string>): string {
  return pattern.replace(parts, (part) => {
    if (part.startsWith('\\')) return escapeOf(part, false);
    if (part.startsWith('[')) return classOf(part);
    if (part.startsWith('(')) return groupOf(part);
    if (/^[*+?}]\+$/.test(part)) return unsupported(part);
    if (part === '.') return flags.has('s') ? part : '[^\\n]';
    if (part === '$') return flags.has('m') ? part : beforeEnd;
    return flags.has('x') ? '' : part;
  });
}
