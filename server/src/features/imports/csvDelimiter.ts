const CANDIDATES = [',', ';', '\t', '|'];
const LINES = 20;

/**
 * The character that separates the cells of a CSV text, judged by its start: the one that cuts
 * most lines into the same number of cells as the first. A comma where none does.
 */
export function guessDelimiter(start: string): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of CANDIDATES) {
    const [header = 0, ...rows] = countCells(start, delimiter);
    if (header < 2) continue;
    const alike = rows.filter((cells) => cells === header).length;
    const score = header + (rows.length === 0 ? 0 : (alike / rows.length) * 1000);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Number of cells in each of the first lines; what stands in quotes does not count. */
function countCells(text: string, delimiter: string): number[] {
  const lines = [1];
  let isQuoted = false;
  for (let at = 0; at < text.length && lines.length <= LINES; at++) {
    const letter = text[at];
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === delimiter) lines[lines.length - 1] = (lines.at(-1) ?? 0) + 1;
    else if (letter === '\n' && text[at + 1] !== undefined) lines.push(1);
  }
  return lines.slice(0, LINES);
}
