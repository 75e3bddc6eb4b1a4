/** Pauses count this long at most, in ms: thinking is not typing. */
const LONGEST_PAUSE_MS = 5000;
/** Share of a text that must have come by keys for the time to say anything of it. */
const TYPED_SHARE = 0.8;

/**
 * Measures how long somebody presses keys for a text. Whatever came otherwise (pasted, dropped,
 * dictated, composed, filled in, kept from an earlier visit) makes it say nothing at all.
 */
export function createTyping(now: () => number = () => performance.now()) {
  let typedMs = 0;
  let letters = 0;
  let lastAt: number | null = null;
  let isOtherwise = false;
  return {
    watch(inputType: string | undefined): void {
      const at = now();
      if (inputType === 'insertText' || inputType === 'insertLineBreak') {
        if (lastAt !== null) typedMs += Math.min(LONGEST_PAUSE_MS, at - lastAt);
        letters += 1;
      } else if (!inputType?.startsWith('delete')) isOtherwise = true;
      lastAt = at;
    },
    /** The time for this text, in whole ms, or `null`; the next text begins anew. */
    take(text: string): number | null {
      const isTyped = !isOtherwise && letters > 0 && letters >= text.length * TYPED_SHARE;
      const taken = isTyped ? Math.round(typedMs) : null;
      typedMs = 0;
      letters = 0;
      lastAt = null;
      isOtherwise = false;
      return taken;
    },
  };
}
