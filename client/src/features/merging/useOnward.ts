import type { Idea } from '@roundhouse/shared/ideas';
import { onwardAddress, READ_MERGED } from '@roundhouse/shared/merging';
import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { carryDraft } from '../comments/index.ts';

/** Whoever writes is left alone until they pause so long, in ms. */
const PAUSE_MS = 4000;

const isWriting = () =>
  document.activeElement instanceof HTMLTextAreaElement ||
  document.activeElement instanceof HTMLInputElement;

/**
 * Leads from a merged idea to the one it goes on in: at once, or, for whoever is writing when it is
 * merged, once they pause. What they wrote comes along. While it waits, `shown` is the idea as it
 * was, so that nothing moves under their hands.
 */
export function useOnward(idea: Idea | undefined) {
  const [asked] = useSearchParams();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const before = useRef<Idea | undefined>(undefined);
  const isRead = asked.has(READ_MERGED);
  const targetId = idea && !isRead ? idea.mergedIntoId : null;
  if (idea && !idea.mergedIntoId) before.current = idea;
  const known = before.current?.id === idea?.id ? before.current : undefined;
  const isWaiting = targetId !== null && known !== undefined && isWriting();

  const go = useCallback(() => {
    if (!idea || !targetId) return;
    carryDraft(idea.id, targetId);
    void navigate(onwardAddress(idea.id, targetId) + hash, { replace: true });
  }, [idea, targetId, hash, navigate]);

  useEffect(() => {
    if (!targetId) return;
    if (!isWriting()) return go();
    let timer = setTimeout(go, PAUSE_MS);
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(go, PAUSE_MS);
    };
    const leave = () => setTimeout(() => !isWriting() && go());
    document.addEventListener('input', wait);
    document.addEventListener('focusout', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('input', wait);
      document.removeEventListener('focusout', leave);
    };
  }, [targetId, go]);

  return {
    shown: isWaiting ? known : idea,
    isLeading: targetId !== null && !isWaiting,
    isWaiting,
    go,
  };
}
