export type Mark = 'bold' | 'italic' | 'link' | 'list' | 'quote';

const around = { bold: ['**', '**'], italic: ['_', '_'], link: ['[', '](https://)'] } as const;
const before = { list: '- ', quote: '> ' } as const;

/** The text with a mark put on `start..end`, and where the selection is to stand afterwards. */
export function marked(text: string, start: number, end: number, mark: Mark) {
  return mark === 'list' || mark === 'quote'
    ? markLines(text, start, end, before[mark])
    : markWords(text, start, end, around[mark]);
}

function markWords(
  text: string,
  start: number,
  end: number,
  [open, close]: readonly [string, string],
) {
  const middle = text.slice(start, end);
  return {
    text: text.slice(0, start) + open + middle + close + text.slice(end),
    start: start + open.length,
    end: end + open.length,
  };
}

function markLines(text: string, start: number, end: number, prefix: string) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(from, end).split('\n');
  const middle = lines.map((line) => prefix + line).join('\n');
  return {
    text: text.slice(0, from) + middle + text.slice(end),
    start: start + prefix.length,
    end: end + prefix.length * lines.length,
  };
}
