import { FEED_ROOM } from '@roundhouse/shared/events';
import type { DeskRow } from '@roundhouse/shared/responses';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { api } from '../../../app/api.ts';
import { useRoom } from '../../../realtime/index.ts';
import { useRefetchDesk } from '../useRefetchDesk.ts';
import { heldRows, type ShownRow } from './heldRows.ts';

/** What waits for an answer, live; `isHeld` while somebody points at a row, so that none moves. */
export function useDesk(board: string | null, isHeld: boolean) {
  useRoom(FEED_ROOM);
  const query = useInfiniteQuery(
    api.responses.desk.infiniteOptions({
      input: (cursor: string | undefined) => ({
        ...(board ? { board } : {}),
        ...(cursor ? { cursor } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.next ?? undefined,
      refetchOnMount: 'always',
    }),
  );
  useRefetchDesk();
  const fresh = useMemo(() => rowsOf(query.data?.pages ?? []), [query.data]);
  const before = useRef<{ board: string | null; rows: DeskRow[] }>({ board, rows: [] });
  const isSame = before.current.board === board && before.current.rows.length > 0;
  const rows: ShownRow[] =
    isHeld && isSame
      ? heldRows(before.current.rows, fresh)
      : fresh.map((row) => ({ ...row, isGone: false }));
  useEffect(() => {
    before.current = { board, rows };
  });
  return { ...query, rows };
}

/** Each idea once, though pages may overlap while the desk moves. */
function rowsOf(pages: { rows: DeskRow[] }[]): DeskRow[] {
  const rows = new Map<string, DeskRow>();
  for (const row of pages.flatMap((page) => page.rows)) {
    if (!rows.has(row.idea.id)) rows.set(row.idea.id, row);
  }
  return [...rows.values()];
}
