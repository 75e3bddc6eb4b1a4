export type ImportRuns = ReturnType<typeof createImportRuns>;

/** The imports this process is carrying out, so that it can end them before it ends itself. */
export function createImportRuns() {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  return {
    /** Lets `work` run beside requests. It must not reject, and should end soon after the signal. */
    start(work: (signal: AbortSignal) => Promise<void>): void {
      const run = work(stopping.signal).finally(() => running.delete(run));
      running.add(run);
    },

    /** Asks all to stop; resolves when they have. */
    async stop(): Promise<void> {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
