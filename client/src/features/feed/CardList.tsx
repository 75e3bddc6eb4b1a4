import type { IdeaCard as Card } from '@roundhouse/shared/ideas';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './CardList.module.css';
import { transformOf } from './glide.ts';
import { IdeaCard } from './IdeaCard.tsx';
import { type LayoutKind, placeOf } from './layout.ts';
import { useGlide } from './useGlide.ts';
import { useLayout } from './useLayout.ts';
import { useReorderHold } from './useReorderHold.ts';
import { useSettledOrder } from './useSettledOrder.ts';

/** Rows beyond the window that are rendered, so that the keyboard finds the next card. */
const OVERSCAN_ROWS = 2;
/** The next page is asked for when this many rows are left. */
const ROWS_AHEAD = 2;

interface Props {
  /** Names the list: another one starts in its own order, without waiting. */
  name: string;
  cards: Card[];
  /** Identifiers in the order of now. */
  ranked: string[];
  kind: LayoutKind;
  /** Whether there are more than these. */
  hasMore: boolean;
  /** Asks for the next page; called again and again while the end is near. */
  onNearEnd: () => void;
}

/** Thousands of cards, few of them rendered; each glides to its new rank when nobody is touching. */
export function CardList({ name, cards, ranked, kind, hasMore, onNearEnd }: Props) {
  const { t } = useTranslation('feed');
  const list = useRef<HTMLUListElement>(null);
  const hold = useReorderHold(list);
  const order = useSettledOrder(name, ranked, hold);
  const { layout, top } = useLayout(list, kind);
  const byId = useKnownCards(name, cards);
  const ranks = useMemo(() => new Map(order.map((id, at) => [id, at])), [order]);

  const columns = layout?.columns ?? 1;
  const rowHeight = layout ? layout.cardHeight + layout.gap : 1;
  const rows = Math.ceil(order.length / columns);
  const window_ = useWindowVirtualizer({
    count: layout ? rows : 0,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN_ROWS,
    scrollMargin: top,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height are measured anew
  useEffect(() => window_.measure(), [rowHeight]);

  const items = window_.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  const [focusedId, focusHandlers] = useFocusedCard();
  const inWindow = useMemo(
    () => [
      ...order.slice(first * columns, (last + 1) * columns),
      ...(focusedId ? [focusedId] : []),
    ],
    [order, first, last, columns, focusedId],
  );
  const rendered = useGlide(list, {
    order,
    layout,
    inWindow,
    sight: () => ({ from: window.scrollY - top, to: window.scrollY - top + window.innerHeight }),
  });

  useEffect(() => {
    if (layout && hasMore && last >= rows - ROWS_AHEAD) onNearEnd();
  }, [layout, hasMore, last, rows, onNearEnd]);

  const height = layout && rows > 0 ? rows * rowHeight - layout.gap : 0;
  return (
    <ul
      ref={list}
      {...focusHandlers}
      className={classes.list}
      style={{ height }}
      aria-label={t('list')}
    >
      {layout &&
        inOrder(rendered, ranks).map(({ id, rank }) => {
          const card = byId.get(id);
          const { x, y } = placeOf(rank, layout);
          const style = {
            width: layout.cardWidth,
            height: layout.cardHeight,
            transform: transformOf(x, y),
          };
          return card ? (
            <li
              key={id}
              data-id={id}
              className={classes.place}
              style={style}
              aria-posinset={rank + 1}
              aria-setsize={hasMore ? -1 : order.length}
            >
              <IdeaCard card={card} kind={kind} isEager={rank < columns} />
            </li>
          ) : null;
        })}
    </ul>
  );
}

/** The card that has the keyboard: it stays rendered however far it is scrolled away. */
function useFocusedCard() {
  const [id, setId] = useState<string | null>(null);
  const onFocus = (event: FocusEvent<HTMLElement>) =>
    setId(event.target.closest<HTMLElement>('[data-id]')?.dataset.id ?? null);
  return [id, { onFocus, onBlur: () => setId(null) }] as const;
}

/** Cards by identifier, also those that are gone but must not leave under the reader's finger. */
function useKnownCards(name: string, cards: Card[]): Map<string, Card> {
  const known = useRef({ name, byId: new Map<string, Card>() });
  return useMemo(() => {
    if (known.current.name !== name) known.current = { name, byId: new Map() };
    const { byId } = known.current;
    for (const card of cards) byId.set(card.id, card);
    return byId;
  }, [name, cards]);
}

function inOrder(ids: string[], ranks: Map<string, number>) {
  return ids
    .flatMap((id) => {
      const rank = ranks.get(id);
      return rank === undefined ? [] : [{ id, rank }];
    })
    .sort((a, b) => a.rank - b.rank);
}
