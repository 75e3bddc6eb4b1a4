import {
  applyCommentTold,
  applyMovedAway,
  applyPersonToComment,
  applyPosted,
  applyReacted,
  applyTalkChanged,
  type Comment,
  type CommentPage,
  isSameTopic,
  type Talk,
  withTalkComments,
} from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import { type Follower, mapped } from './follower.ts';
import { isPaged, type Paged } from './pages.ts';

type Input = Inputs['comments']['list'];

/** The talk on a topic, or under one response to it, page by page. */
export const followComments: Follower<Paged<CommentPage>, Input> = (data, event, input) => {
  const pages = isPaged(data) ? data.pages : [data];
  const followed =
    event.name === 'comment.posted' && isAmong(event.payload, input)
      ? withPosted(pages, event.payload, input)
      : mapped(pages, (page) => followPage(page, event));
  if (followed === pages) return data;
  return isPaged(data) ? { ...data, pages: followed } : (followed[0] ?? data);
};

/** Whether it stands in these threads, should its place be loaded. */
function isAmong(posted: Comment, { topic, responseId }: Input): boolean {
  if (!isSameTopic(posted.topic, topic)) return false;
  return posted.parentId !== null || !responseId || posted.responseId === responseId;
}

function followPage(page: CommentPage, event: StoredEvent): CommentPage {
  if (event.name === 'reaction.changed') return withMyReaction(page, event.payload);
  const comments = followList(page.comments, event);
  const talk = page.talk && followTalk(page.talk, event);
  return comments === page.comments && talk === page.talk ? page : { ...page, comments, talk };
}

/** Comments on a page; those that go elsewhere leave it, and where they go is fetched again. */
function followList(comments: Comment[], event: StoredEvent): Comment[] {
  if (event.name !== 'comments.moved') {
    return mapped(comments, (comment) => followComment(comment, event));
  }
  const { from, ids } = event.payload;
  const [known] = comments;
  return known && isSameTopic(known.topic, from) ? applyMovedAway(comments, ids) : comments;
}

function followTalk(talk: Talk, event: StoredEvent): Talk {
  if (event.name === 'talk.changed') {
    return isSameTopic(talk.topic, event.payload.topic)
      ? applyTalkChanged(talk, event.payload)
      : talk;
  }
  const followed = withTalkComments(talk, (comment) => followComment(comment, event));
  const { summary } = followed;
  if (event.name !== 'person.changed' || summary?.by?.id !== event.payload.id) return followed;
  return { ...followed, summary: { ...summary, by: event.payload } };
}

function followComment(comment: Comment, event: StoredEvent): Comment {
  switch (event.name) {
    case 'comment.edited':
      return event.payload.id === comment.id ? applyCommentTold(comment, event.payload) : comment;
    case 'comment.reacted':
      return event.payload.commentId === comment.id
        ? applyReacted(comment, event.payload.reactions)
        : comment;
    case 'person.changed':
      return applyPersonToComment(comment, event.payload);
    default:
      return comment;
  }
}

/** My reaction, where the page is not newer than it. */
function withMyReaction(
  page: CommentPage,
  told: Extract<StoredEvent, { name: 'reaction.changed' }>['payload'],
): CommentPage {
  const comment = page.comments.find(({ id }) => id === told.commentId);
  if (!comment || comment.reactions.rev > told.rev) return page;
  const { [told.commentId]: known, ...others } = page.myReactions;
  if ((known ?? null) === told.mine) return page;
  const myReactions = told.mine ? { ...others, [told.commentId]: told.mine } : others;
  return { ...page, myReactions };
}

/**
 * Puts a new comment where a fetch would: a reply on the page of its parent; a root
 * on the first page where the newest come first, else on the last, once that is here.
 */
function withPosted(pages: CommentPage[], posted: Comment, { sort }: Input): CommentPage[] {
  const isNewestFirst = sort === 'newest';
  const at = pageFor(pages, posted, isNewestFirst);
  return mapped(pages, (page) => {
    if (page !== pages[at]) return page;
    const comments = applyPosted(page.comments, posted, isNewestFirst ? 'first' : 'last');
    return comments === page.comments ? page : { ...page, comments };
  });
}

/** Which page a comment belongs on; -1 where it is not here. */
function pageFor(pages: CommentPage[], posted: Comment, isNewestFirst: boolean): number {
  const has = (id: string) => (page: CommentPage) => page.comments.some((known) => known.id === id);
  const known = pages.findIndex(has(posted.id));
  if (known >= 0) return known;
  if (posted.parentId !== null) return pages.findIndex(has(posted.parentId));
  if (isNewestFirst) return 0;
  return pages.at(-1)?.next === null ? pages.length - 1 : -1;
}
