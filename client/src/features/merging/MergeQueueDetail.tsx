import type { QueueItem } from '@roundhouse/shared/queue';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { ErrorState, LineSkeletons } from '../../ui/index.ts';
import { SuggestedPair } from './SuggestedPair.tsx';

/** In the moderators' queue: two ideas that may be the same. */
export function MergeQueueDetail({ item }: { item: QueueItem }) {
  const pair = useQuery(
    api.merging.suggestion.queryOptions({ input: { suggestionId: item.subject.id } }),
  );
  if (pair.isError) return <ErrorState error={pair.error} onRetry={() => void pair.refetch()} />;
  if (!pair.data) return <LineSkeletons count={5} />;
  return <SuggestedPair suggestion={pair.data} />;
}
