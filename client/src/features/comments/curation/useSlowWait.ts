import type { Comment } from '@roundhouse/shared/comments';
import { useEffect, useState } from 'react';
import { useViewer } from '../../../app/bootstrap.ts';
import { useCan } from '../../../app/useCan.ts';

/**
 * Seconds until the viewer may comment again in a slowed talk; 0 where they may. It counts from the
 * last of theirs that is here; the server's word is in its refusal.
 */
export function useSlowWait(comments: readonly Comment[], slowSeconds: number): number {
  const viewerId = useViewer()?.id;
  const may = useCan();
  const isBound = slowSeconds > 0 && viewerId !== undefined && !may('comment.curate');
  const mine = isBound ? comments.filter(({ author }) => author?.id === viewerId) : [];
  const last = Math.max(0, ...mine.map(({ createdAt }) => Date.parse(createdAt)));
  return useCountdown(isBound && last > 0 ? last + slowSeconds * 1000 : null);
}

/** Seconds left until an instant in ms, counted down each second; 0 where it is past or `null`. */
export function useCountdown(until: number | null): number {
  const [now, setNow] = useState(Date.now);
  const left = until === null ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
  const isCounting = until !== null && left > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another instant is counted from now
  useEffect(() => setNow(Date.now()), [until]);
  useEffect(() => {
    if (!isCounting) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isCounting]);
  return left;
}
