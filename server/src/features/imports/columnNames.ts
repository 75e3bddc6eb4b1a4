const LONGEST = 100;

/**
 * Names of a table's columns as they are shown and mapped: trimmed, an empty one by its number
 * (`#3`), a repeated one told apart (`name (2)`).
 */
export function nameColumns(header: string[]): string[] {
  const taken = new Set<string>();
  return header.map((cell, at) => {
    const name = cell.replace(/\s+/gu, ' ').trim().slice(0, LONGEST) || `#${at + 1}`;
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name} (${n})`;
    taken.add(unique);
    return unique;
  });
}
