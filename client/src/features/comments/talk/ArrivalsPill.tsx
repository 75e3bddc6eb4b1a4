import type { Topic } from '@roundhouse/shared/comments';
import { useTranslation } from 'react-i18next';
import { FreshPill } from '../../../ui/FreshPill.tsx';
import { useArrivals } from './useArrivals.ts';
import { showComment } from './usePermalink.ts';

/** "2 new comments", while they are out of sight; pressed, the first of them is shown. */
export function ArrivalsPill({ topic, onNewest }: { topic: Topic; onNewest: () => void }) {
  const { t } = useTranslation('comments');
  const { unseen, see, seeAll } = useArrivals(topic);
  const [first] = unseen;
  if (!first) return null;
  function show() {
    if (first && showComment(first)) return see(first);
    // Its page is not loaded: begin with the newest.
    seeAll();
    onNewest();
    document.getElementById('comments')?.scrollIntoView();
  }
  return (
    <FreshPill
      edge="foot"
      isAnnounced
      text={t('arrivals', { count: unseen.length })}
      onShow={show}
    />
  );
}
