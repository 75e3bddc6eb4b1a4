import type { Layout } from './layout.ts';
import { placeOf } from './layout.ts';

/** How long a card takes to its new rank, in ms. */
export const GLIDE_MS = 460;
const EASE = 'cubic-bezier(0.22, 0.9, 0.24, 1)';

export const transformOf = (x: number, y: number) => `translate3d(${x}px, ${y}px, 0)`;

/** What is in sight, from the list's corner, in CSS pixels. */
export interface Sight {
  from: number;
  to: number;
}

/**
 * Moves one card from rank `before` to rank `now`. A card that comes from far away starts just
 * outside what is in sight, one that goes far ends there, so that none shoots across the page; one on its way already goes on
 * from where it is.
 */
export function glideCard(
  card: HTMLElement,
  before: number,
  now: number,
  layout: Layout,
  sight: Sight,
): void {
  const isOnItsWay = card.getAnimations().some((each) => each.id === 'glide');
  const from = isOnItsWay ? getComputedStyle(card).transform : nearSight(before, layout, sight);
  const to = nearSight(now, layout, sight);
  const isRising = now < before;
  const motion = card.animate(
    [
      { transform: from, zIndex: isRising ? 2 : 1 },
      { transform: to, zIndex: isRising ? 2 : 1 },
    ],
    { duration: GLIDE_MS, easing: EASE },
  );
  motion.id = 'glide';
  // A tap meant for the card that was here must not land on the one passing by.
  card.style.pointerEvents = 'none';
  motion.onfinish = () => {
    card.style.pointerEvents = '';
  };
  motion.oncancel = motion.onfinish;
}

/** Lets a card that was in no list before appear where it stands. */
export function fadeIn(card: HTMLElement): void {
  card.animate([{ opacity: 0 }, { opacity: 1 }], { duration: GLIDE_MS, easing: 'ease-out' });
}

export function wantsLittleMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Where a rank is, or the nearest place just out of sight. */
function nearSight(rank: number, layout: Layout, sight: Sight): string {
  const { x, y } = placeOf(rank, layout);
  return transformOf(x, Math.min(Math.max(y, sight.from - layout.cardHeight), sight.to));
}
