/**
 * Lets at most `width` of the pieces of work it is given run at once; the others wait in order.
 * Decoding takes far more memory than the file, so many uploads at once must not decode at once.
 */
export function takeTurns(width: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= width) await new Promise<void>((go) => waiting.push(go));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
