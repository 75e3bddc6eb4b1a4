type Asking = () => Promise<boolean>;

/** How long the dialog may take to be there, ms: it is a chunk of its own. */
const PATIENCE_MS = 5_000;

let asking: Asking | null = null;
const waiting = new Set<() => void>();

/** The dialog that asks says here that it is there; answers how it leaves. */
export function offerRules(ask: Asking): () => void {
  asking = ask;
  for (const begin of waiting) begin();
  return () => {
    if (asking === ask) asking = null;
  };
}

/** Asks for the house rules before something is posted; whether they were accepted. Where nobody can ask, the server decides. */
export async function askForRules(): Promise<boolean> {
  if (!asking) await new Promise<void>(waitForOffer);
  return asking?.() ?? true;
}

function waitForOffer(resolve: () => void): void {
  const begin = () => {
    waiting.delete(begin);
    clearTimeout(timer);
    resolve();
  };
  const timer = setTimeout(begin, PATIENCE_MS);
  waiting.add(begin);
}
