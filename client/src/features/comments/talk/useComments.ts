import type { Comment, CommentPage, CommentSort, Topic } from '@roundhouse/shared/comments';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api } from '../../../app/api.ts';

export interface TalkView {
  topic: Topic;
  sort: CommentSort;
  /** Begin at the page that holds this comment. */
  around?: string;
}

/** The talk on a topic, as far as it is loaded: a flat list, each comment before its replies. */
export function useComments({ topic, sort, around }: TalkView) {
  const query = useInfiniteQuery(
    api.comments.list.infiniteOptions({
      input: (cursor: string | undefined) => ({
        topic,
        sort,
        ...(cursor ? { cursor } : around ? { around } : {}),
      }),
      initialPageParam: undefined,
      getNextPageParam: (last) => last.next ?? undefined,
    }),
  );
  const { data } = query;
  const comments = useMemo(() => eachOnce(data?.pages ?? []), [data]);
  const talk = data?.pages[0]?.talk ?? null;
  const myReactions = useMemo(
    () => Object.assign({}, ...(data?.pages ?? []).map((page) => page.myReactions)),
    [data],
  ) as CommentPage['myReactions'];
  return { ...query, comments, talk, myReactions };
}

function eachOnce(pages: CommentPage[]): Comment[] {
  const known = new Map<string, Comment>();
  for (const page of pages) for (const comment of page.comments) known.set(comment.id, comment);
  return [...known.values()];
}
