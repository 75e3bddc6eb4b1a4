import { isSameTopic, type Topic } from '@roundhouse/shared/comments';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../../app/api.ts';

/** Leads to the new place of a linked comment that is not in this talk (any more). */
export function useMovedLink(topic: Topic, missing: string | null): void {
  const navigate = useNavigate();
  const { data } = useQuery({
    ...api.comments.place.queryOptions({ input: { commentId: missing ?? '' } }),
    enabled: missing !== null,
    retry: false,
  });
  useEffect(() => {
    if (!missing || !data || isSameTopic(data.topic, topic)) return;
    void navigate(`${data.path}#comment-${missing}`, { replace: true });
  }, [missing, data, topic, navigate]);
}
