import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import { api } from '../../app/api.ts';
import { useLive } from '../../realtime/index.ts';

/** Events come in bursts; the desk is read again once they pause. */
const QUIET_MS = 700;

/** Reads the desk again when clocks, answers or ideas change: its order is in no event. */
export function useRefetchDesk(): void {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const refetch = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => void queries.invalidateQueries({ queryKey: api.responses.desk.key() }),
      QUIET_MS,
    );
  }, [queries]);
  useLive('promise.changed', refetch);
  useLive('decision.changed', refetch);
  useLive('idea.edited', refetch);
  useLive('idea.posted', refetch);
}
