import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { fadeIn, GLIDE_MS, glideCard, type Sight, wantsLittleMotion } from './glide.ts';
import type { Layout } from './layout.ts';

interface Stage {
  /** All cards in order; a new array means that somebody moved. */
  order: string[];
  layout: Layout | null;
  /** Identifiers of the cards that the window shows, before those that linger are added. */
  inWindow: string[];
  sight: () => Sight;
}

/**
 * Lets cards glide when the order changes. Answers the identifiers to render: those in the window,
 * and for the time of a glide those that were in it and are on their way out.
 */
export function useGlide(list: RefObject<HTMLElement | null>, stage: Stage): string[] {
  const { order, layout, inWindow, sight } = stage;
  const last = useRef<{ order: string[]; layout: Layout | null; rendered: string[] }>({
    order,
    layout,
    rendered: [],
  });
  const [lingering, setLingering] = useState<string[]>([]);

  const hasMoved = last.current.order !== order && last.current.layout === layout;
  const leaving = hasMoved ? last.current.rendered : lingering;
  const rendered = [...new Set([...inWindow, ...leaving])];

  useLayoutEffect(() => {
    const before = last.current;
    last.current = { order, layout, rendered };
    if (!layout || before.order === order || before.layout !== layout) return;
    if (before.order.length === 0 || !list.current || wantsLittleMotion()) return;
    moveCards(list.current, rankOf(before.order), rankOf(order), layout, sight());
    setLingering(before.rendered);
  });

  useLayoutEffect(() => {
    if (lingering.length === 0) return;
    const timer = setTimeout(() => setLingering([]), GLIDE_MS);
    return () => clearTimeout(timer);
  }, [lingering]);

  return rendered;
}

function moveCards(
  list: HTMLElement,
  before: Map<string, number>,
  now: Map<string, number>,
  layout: Layout,
  sight: Sight,
): void {
  for (const card of list.querySelectorAll<HTMLElement>(':scope > [data-id]')) {
    if (typeof card.animate !== 'function') return;
    const id = card.dataset.id ?? '';
    const from = before.get(id);
    const to = now.get(id);
    if (to === undefined) continue;
    if (from === undefined) fadeIn(card);
    else if (from !== to) glideCard(card, from, to, layout, sight);
  }
}

function rankOf(order: string[]): Map<string, number> {
  return new Map(order.map((id, at) => [id, at]));
}
