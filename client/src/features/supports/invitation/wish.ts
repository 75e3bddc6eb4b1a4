/** What a guest wanted to do when we asked them to sign in; kept for this tab alone. */
export interface Wish {
  ideaId: string;
  /** When it was wished, in ms. */
  at: number;
}

const KEY = 'roundhouse.wish';
/** A wish that is older is forgotten: who comes back after lunch may have changed their mind. */
const HOLDS_MS = 30 * 60_000;

export function keepWish(ideaId: string, now = Date.now()): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ideaId, at: now } satisfies Wish));
  } catch {
    /* storage may be forbidden: they tap once more after signing in */
  }
}

export function dropWish(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    /* nothing was kept */
  }
}

/** The idea that was to be supported, once; `null` where there is none or it is too old. */
export function takeWish(now = Date.now()): string | null {
  try {
    const text = sessionStorage.getItem(KEY);
    if (!text) return null;
    sessionStorage.removeItem(KEY);
    const wish = JSON.parse(text) as Partial<Wish>;
    const isFresh = typeof wish.at === 'number' && now - wish.at < HOLDS_MS;
    return isFresh && typeof wish.ideaId === 'string' ? wish.ideaId : null;
  } catch {
    return null;
  }
}
