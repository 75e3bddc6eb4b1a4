import { useCallback, useMemo } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type FeedState, feedAddress, parseFeedState } from './feedState.ts';

/** What the board shows, from its address, and a way to change it. */
export function useFeedState() {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const text = query.toString();
  const state = useMemo(() => parseFeedState(new URLSearchParams(text)), [text]);
  const change = useCallback(
    (difference: Partial<FeedState>) => navigate(feedAddress({ ...state, ...difference })),
    [navigate, state],
  );
  return { state, change };
}
