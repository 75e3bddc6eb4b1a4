import type { Comment } from '@roundhouse/shared/comments';
import type { Inputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { markComment } from './markComment.ts';

type Asked = Inputs['comments'];

/** Draws attention to a comment, quietly, or takes that back. */
export const highlightComment: UseCase<Asked['highlight'], Comment> = (
  asking,
  { commentId, isHighlighted },
) =>
  markComment(asking, commentId, {
    act: 'comments.highlight',
    detail: { isHighlighted },
    marks: (known) => (known.isHighlighted === isHighlighted ? null : { isHighlighted }),
  });

/** Folds a comment and its replies away under a label, with a reason; anyone may open it. */
export const foldComment: UseCase<Asked['fold'], Comment> = (asking, { commentId, folding }) =>
  markComment(asking, commentId, {
    act: 'comments.fold',
    ...(folding ? { reason: folding.reason } : {}),
    detail: { isFolded: folding !== null, ...(folding ? { label: folding.label } : {}) },
    marks: ({ folded }) => {
      const isSame = folded?.label === folding?.label && folded?.reason === folding?.reason;
      return isSame ? null : { folded: folding && { ...folding, at: asking.parts.clock() } };
    },
  });

/** Lets nothing be added to a thread, with a reason, or opens it again. */
export const lockThread: UseCase<Asked['lockThread'], Comment> = (asking, { commentId, lock }) =>
  markComment(asking, commentId, {
    act: 'comments.lockThread',
    ...(lock ? { reason: lock.reason } : {}),
    detail: { isLocked: lock !== null },
    marks: ({ depth, locked }) => {
      if (depth > 0) throw new Refusal('not_found');
      if (locked?.reason === lock?.reason) return null;
      return { locked: lock && { ...lock, at: asking.parts.clock() } };
    },
  });
