import { applyBoardChanged, type Board } from '@roundhouse/shared/boards';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { bootstrapQuery } from './bootstrap.ts';

/** Puts a changed or new board where everybody reads the boards; an older revision is ignored. */
export function useBoardChanged(): (board: Board) => void {
  const queries = useQueryClient();
  return useCallback(
    (board: Board) => {
      queries.setQueryData(
        bootstrapQuery.queryKey,
        (known) => known && { ...known, boards: applyBoardChanged(known.boards, board) },
      );
    },
    [queries],
  );
}
