import {
  editCommentWithin,
  editScreenedComment,
  postCommentWithin,
  postScreenedComment,
} from '../features/comments/index.ts';
import { editScreened, editWithin, postScreened, postWithin } from '../features/ideas/index.ts';
import type { Posting, Postings } from '../features/screening/index.ts';
import type { Parts } from './parts.ts';
import type { UseCase } from './useCase.ts';

/** How what a moderator let through is posted: each kind by what would have posted it. */
export function createPostings(): Postings {
  return {
    idea: posting(postScreened, postWithin),
    ideaEdit: posting(editScreened, editWithin),
    comment: posting(postScreenedComment, postCommentWithin),
    commentEdit: posting(editScreenedComment, editCommentWithin),
  };
}

type Within<I> = (
  parts: Parts,
  author: Parameters<Posting['within']>[1],
  input: I,
  session: Parameters<Posting['within']>[3],
) => ReturnType<Posting['within']>;

/** What is kept of a post is the input its action was given, so it is of the shape that one takes. */
function posting<I, O>(useCase: UseCase<I, O>, within: Within<I>): Posting {
  return {
    post: (asking, input) => useCase(asking, input as I),
    within: (parts, author, input, session) => within(parts, author, input as I, session),
  };
}
