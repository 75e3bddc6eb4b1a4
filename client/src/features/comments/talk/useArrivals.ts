import { isSameTopic, type Topic } from '@roundhouse/shared/comments';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { useLive } from '../../../realtime/index.ts';
import { useAnnounce } from '../../../ui/index.ts';

/** Arrivals are told aloud at most this often, in ms. */
const ANNOUNCE_EVERY_MS = 15_000;

/** Comments of others that came while this page is open and have not been in sight yet. */
export function useArrivals(topic: Topic) {
  const viewerId = useViewer()?.id;
  const [unseen, setUnseen] = useState<string[]>([]);
  const tell = useTellArrivals();

  useLive('comment.posted', (comment) => {
    if (!isSameTopic(comment.topic, topic) || comment.author?.id === viewerId) return;
    setUnseen((known) => (known.includes(comment.id) ? known : [...known, comment.id]));
  });
  const see = useCallback(
    (id: string) => setUnseen((known) => known.filter((each) => each !== id)),
    [],
  );
  const seeAll = useCallback(() => setUnseen([]), []);
  useWatchSight(unseen, see);
  useEffect(() => {
    if (unseen.length > 0) tell(unseen.length);
  }, [unseen.length, tell]);
  return { unseen, see, seeAll };
}

/** Takes a comment off the list once half of it has been in sight. */
function useWatchSight(unseen: string[], see: (id: string) => void): void {
  useEffect(() => {
    if (unseen.length === 0 || typeof IntersectionObserver === 'undefined') return;
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) see(target.id.replace('comment-', ''));
        }
      },
      { threshold: 0.5 },
    );
    const frame = requestAnimationFrame(() => {
      for (const id of unseen) {
        const element = document.getElementById(`comment-${id}`);
        if (element) watch.observe(element);
      }
    });
    return () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
    };
  }, [unseen, see]);
}

function useTellArrivals(): (count: number) => void {
  const { t } = useTranslation('comments');
  const announce = useAnnounce();
  const toldAt = useRef(Number.NEGATIVE_INFINITY);
  return useCallback(
    (count: number) => {
      const now = performance.now();
      if (now - toldAt.current < ANNOUNCE_EVERY_MS) return;
      toldAt.current = now;
      announce(t('arrivals', { count }));
    },
    [announce, t],
  );
}
