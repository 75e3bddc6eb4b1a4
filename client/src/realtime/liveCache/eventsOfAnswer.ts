import type { Topic } from '@roundhouse/shared/comments';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Intent, WriteOutput } from '../sendQueue/intent.ts';

/**
 * The server's answer to a write as the events it tells others, so that this page has them at once
 * and without a socket too.
 */
export function eventsOfAnswer(intent: Intent, output: unknown): StoredEvent[] {
  if (output === null) return [];
  const { personId } = intent;
  switch (intent.name) {
    case 'supports.give':
    case 'supports.undo':
    case 'supports.pledge':
    case 'supports.unpledge': {
      const { mine, tally } = output as WriteOutput<typeof intent.name>;
      const { ideaId } = intent.input;
      return [
        { name: 'support.changed', payload: { personId, ideaId, mine } },
        { name: 'idea.tallied', payload: { ideaId, tally } },
      ];
    }
    case 'comments.post':
      return [{ name: 'comment.posted', payload: output as WriteOutput<'comments.post'> }];
    case 'comments.edit':
    case 'comments.delete':
      return [{ name: 'comment.edited', payload: output as WriteOutput<'comments.edit'> }];
    case 'comments.react':
    case 'comments.unreact': {
      const { mine, reactions } = output as WriteOutput<typeof intent.name>;
      const about = { topic: UNKNOWN_TOPIC, commentId: intent.input.commentId };
      return [
        { name: 'reaction.changed', payload: { personId, ...about, mine, rev: reactions.rev } },
        { name: 'comment.reacted', payload: { ...about, reactions } },
      ];
    }
    case 'ideas.edit':
      return [{ name: 'idea.rewritten', payload: output as WriteOutput<'ideas.edit'> }];
    case 'ideas.post':
      return [];
  }
}

/** The answer to a reaction names the comment alone, which is all that pages look for. */
const UNKNOWN_TOPIC: Topic = { kind: 'idea', id: '' };
