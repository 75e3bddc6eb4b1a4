/** How the list is laid out; lengths in CSS pixels. */
export interface Layout {
  columns: number;
  cardWidth: number;
  cardHeight: number;
  gap: number;
}

export type LayoutKind = 'grid' | 'list';

/** Share of a card's width that its picture is high. */
const PICTURE = 10 / 16;
const GRID_MIN_REM = 17;
const GRID_WORDS_REM = 16;
const LIST_MIN_REM = 34;
const LIST_REM = 9.25;
const LIST_NARROW_REM = 9;

/**
 * Columns by the room there is. `width` is that of the list in CSS pixels, `rem` the size of 1rem
 * in them, so that a reader's larger letters make larger cards.
 */
export function layoutFor(kind: LayoutKind, width: number, rem: number): Layout {
  const isNarrow = width < 30 * rem;
  const gap = (kind === 'list' ? 0.75 : isNarrow ? 0.9 : 1.35) * rem;
  const least = (kind === 'grid' ? GRID_MIN_REM : LIST_MIN_REM) * rem;
  const columns = Math.max(1, Math.floor((width + gap) / (least + gap)));
  const cardWidth = (width - gap * (columns - 1)) / columns;
  const words = kind === 'grid' ? GRID_WORDS_REM : isNarrow ? LIST_NARROW_REM : LIST_REM;
  const picture = kind === 'grid' ? cardWidth * PICTURE : 0;
  return { columns, cardWidth, cardHeight: Math.round(picture + words * rem), gap };
}

/** Where the card at `index` stands, from the list's corner. */
export function placeOf(index: number, layout: Layout): { x: number; y: number } {
  const column = index % layout.columns;
  const row = Math.floor(index / layout.columns);
  return {
    x: column * (layout.cardWidth + layout.gap),
    y: row * (layout.cardHeight + layout.gap),
  };
}
