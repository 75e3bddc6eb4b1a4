import { mentionedIds } from '@roundhouse/shared/comments';
import { linksIn, type PostContents } from '@roundhouse/shared/trust';
import type { Parts } from '../../app/parts.ts';

type Post = {
  body: string;
  pictures?: readonly unknown[];
  hackFiles?: readonly unknown[];
};

/** What of a post is gated; links to this site are none. */
export function contentsOf(parts: Pick<Parts, 'base'>, post: Post): PostContents {
  return {
    links: linksIn(post.body, new URL(parts.base).host).length,
    mentions: mentionedIds(post.body).length,
    pictures: post.pictures?.length ?? 0,
    files: post.hackFiles?.length ?? 0,
  };
}
