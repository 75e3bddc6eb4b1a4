const WIDTH = 30;
const DRAW_MS = 100;

/** Bytes as a person reads them, in powers of 1000. */
export function inUnits(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
  const value = bytes / 1000 ** power;
  return `${value >= 100 || power === 0 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}

/** A bar with percent and a note on a terminal; elsewhere a line at the start and one at the end. */
export function createBar(label: string, total: number, out = process.stderr) {
  let drawnAt = 0;
  let last = '';
  if (!out.isTTY) out.write(`${label} …\n`);
  return {
    show(done: number, note: string) {
      last = note;
      if (!out.isTTY || Date.now() - drawnAt < DRAW_MS) return;
      drawnAt = Date.now();
      const part = Math.min(1, total > 0 ? done / total : 1);
      const filled = Math.round(part * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      out.write(`\r${label} ${bar} ${Math.floor(part * 100)} %  ${note} \x1b[K`);
    },
    end() {
      out.write(
        out.isTTY ? `\r${label} ${'█'.repeat(WIDTH)} 100 %  ${last} \x1b[K\n` : `  ${last}\n`,
      );
    },
  };
}
