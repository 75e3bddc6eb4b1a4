import { wantsLittleMotion } from './glide.ts';

/** Frames to wait for the list to render a card before giving up. */
const PATIENCE = 90;

/** Goes to the top of the list and gives the keyboard to the card that was asked for. */
export function focusCard(id: string | undefined): void {
  const isFar = window.scrollY > 4 * window.innerHeight;
  window.scrollTo({ top: 0, behavior: isFar || wantsLittleMotion() ? 'auto' : 'smooth' });
  if (id) focusWhenThere(`[data-id="${id}"] h2 a`, PATIENCE);
}

function focusWhenThere(selector: string, frames: number): void {
  const link = document.querySelector<HTMLElement>(selector);
  if (link) link.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusWhenThere(selector, frames - 1));
}
