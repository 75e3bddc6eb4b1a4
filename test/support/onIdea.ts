import type { Topic } from '@roundhouse/shared/comments';

/** The talk under an idea. */
export const onIdea = (ideaId: string): Topic => ({ kind: 'idea', id: ideaId });
