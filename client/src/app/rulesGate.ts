type Asking = () => Promise<boolean>;

let asking: Asking | null = null;

/** The dialog that asks says here that it is there; answers how it leaves. */
export function offerRules(ask: Asking): () => void {
  asking = ask;
  return () => {
    if (asking === ask) asking = null;
  };
}

/** Asks for the house rules before something is posted; whether they were accepted. Where nobody can ask, the server decides. */
export const askForRules = (): Promise<boolean> => asking?.() ?? Promise.resolve(true);
