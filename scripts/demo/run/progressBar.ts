/** A bar on a terminal that redraws itself; elsewhere one line at the start. */
export function createProgressBar(label: string, total: number, out = process.stderr) {
  let done = 0;
  if (!out.isTTY) out.write(`${label} …\n`);
  return {
    step(by = 1) {
      done += by;
      if (!out.isTTY) return;
      const filled = Math.round((done / total) * 30);
      out.write(`\r${label} ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${done}/${total} `);
      if (done >= total) out.write('\n');
    },
  };
}
