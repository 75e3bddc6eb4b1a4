import type { StoredEvent } from '@roundhouse/shared/events';

/**
 * Which events replace each other while they wait to be sent: those of the same `key`, of which
 * the one with the highest `rev` stays. `null` for an event that is always sent.
 */
export function coalescing(event: StoredEvent): { key: string; rev: number } | null {
  switch (event.name) {
    case 'idea.tallied':
      return { key: `tally ${event.payload.ideaId}`, rev: event.payload.tally.rev };
    case 'idea.pledged':
      return { key: `pledges ${event.payload.ideaId}`, rev: event.payload.pledges.rev };
    case 'comment.reacted':
      return { key: `reactions ${event.payload.commentId}`, rev: event.payload.reactions.rev };
    case 'response.judged':
      return { key: `verdicts ${event.payload.responseId}`, rev: event.payload.verdicts.rev };
    case 'update.tallied':
      return { key: `update ${event.payload.updateId}`, rev: event.payload.reactions.rev };
    default:
      return null;
  }
}
