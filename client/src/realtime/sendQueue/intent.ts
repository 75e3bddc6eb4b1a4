import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { makeId } from '@roundhouse/shared/primitives';

/** The writes that wait for the network, by their names in the contract. All may be sent twice. */
type Writes = {
  'supports.give': { input: Inputs['supports']['give']; output: Outputs['supports']['give'] };
  'supports.undo': { input: Inputs['supports']['undo']; output: Outputs['supports']['undo'] };
  'supports.pledge': { input: Inputs['supports']['pledge']; output: Outputs['supports']['pledge'] };
  'supports.unpledge': {
    input: Inputs['supports']['unpledge'];
    output: Outputs['supports']['unpledge'];
  };
  'comments.post': { input: Inputs['comments']['post']; output: Outputs['comments']['post'] };
  'comments.edit': { input: Inputs['comments']['edit']; output: Outputs['comments']['edit'] };
  'comments.delete': { input: Inputs['comments']['delete']; output: Outputs['comments']['delete'] };
  'comments.react': { input: Inputs['comments']['react']; output: Outputs['comments']['react'] };
  'comments.unreact': {
    input: Inputs['comments']['unreact'];
    output: Outputs['comments']['unreact'];
  };
  'ideas.post': { input: Inputs['ideas']['post']; output: Outputs['ideas']['post'] };
  'ideas.edit': { input: Inputs['ideas']['edit']; output: Outputs['ideas']['edit'] };
};

export type WriteName = keyof Writes;
export type WriteInput<N extends WriteName> = Writes[N]['input'];
export type WriteOutput<N extends WriteName> = Writes[N]['output'];

/** Why the server would not do it: a code of the error registry, and its details. */
export type SendFailure = { code: string; details: object };

/** One write that a person meant, kept until the server has answered for good. */
export type Intent<N extends WriteName = WriteName> = {
  [K in N]: {
    id: string;
    /** Who meant it: sent only while they are signed in. */
    personId: string;
    name: K;
    input: WriteInput<K>;
    /** When it was meant, in ms. */
    at: number;
    /** How often the server broke on it (500). */
    faults: number;
    /** Set once the server has refused it and nobody was there to be told. */
    failure?: SendFailure;
  };
}[N];

export function makeIntent<N extends WriteName>(
  name: N,
  input: WriteInput<N>,
  by: { personId: string; at: number },
): Intent<N> {
  return { id: makeId(), name, input, faults: 0, ...by } as Intent<N>;
}

/** An intent as it is said now: until 0.2 a comment waiting here named an idea, not a topic. */
export function inTodaysWords(kept: Intent): Intent {
  if (kept.name !== 'comments.post' || kept.input.topic) return kept;
  const { ideaId: id, ...input } = kept.input as typeof kept.input & { ideaId: string };
  return { ...kept, input: { ...input, topic: { kind: 'idea', id } } };
}

/**
 * The queue with one more intent at its end. Of supports, pledges, reactions and edits only the
 * latest per idea or comment is kept; what is being sent just now stays.
 */
export function enqueue(queue: Intent[], added: Intent, inFlightId: string | null): Intent[] {
  const isReplaced = (known: Intent) =>
    known.id !== inFlightId &&
    !known.failure &&
    known.personId === added.personId &&
    replaces(added, known);
  return [...queue.filter((known) => !isReplaced(known)), added];
}

function replaces(added: Intent, known: Intent): boolean {
  switch (added.name) {
    case 'supports.give':
      return isSupport(known) && known.input.ideaId === added.input.ideaId;
    case 'supports.undo':
      return (isSupport(known) || isPledge(known)) && known.input.ideaId === added.input.ideaId;
    case 'supports.pledge':
    case 'supports.unpledge':
      return isPledge(known) && known.input.ideaId === added.input.ideaId;
    case 'comments.react':
    case 'comments.unreact':
      return isReaction(known) && known.input.commentId === added.input.commentId;
    case 'comments.edit':
      return known.name === 'comments.edit' && known.input.commentId === added.input.commentId;
    case 'ideas.edit':
      return known.name === 'ideas.edit' && known.input.ideaId === added.input.ideaId;
    default:
      return false;
  }
}

export const isSupport = (intent: Intent): intent is Intent<'supports.give' | 'supports.undo'> =>
  intent.name === 'supports.give' || intent.name === 'supports.undo';

export const isPledge = (
  intent: Intent,
): intent is Intent<'supports.pledge' | 'supports.unpledge'> =>
  intent.name === 'supports.pledge' || intent.name === 'supports.unpledge';

export const isReaction = (
  intent: Intent,
): intent is Intent<'comments.react' | 'comments.unreact'> =>
  intent.name === 'comments.react' || intent.name === 'comments.unreact';
