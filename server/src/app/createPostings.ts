import { editScreenedComment, postScreenedComment } from '../features/comments/index.ts';
import { editScreened, postScreened } from '../features/ideas/index.ts';
import type { Postings } from '../features/screening/index.ts';
import type { UseCase } from './useCase.ts';

/** How what a moderator approved is posted: each kind by the use case that would have posted it. */
export function createPostings(): Postings {
  return {
    idea: posting(postScreened),
    ideaEdit: posting(editScreened),
    comment: posting(postScreenedComment),
    commentEdit: posting(editScreenedComment),
  };
}

/** What is kept of a post is the input its action was given, so it is of the shape that one takes. */
const posting =
  <I, O>(useCase: UseCase<I, O>): Postings['idea'] =>
  (asking, input) =>
    useCase(asking, input as I);
