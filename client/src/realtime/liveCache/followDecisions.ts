import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import {
  applyDecisionChanged,
  applyPersonToDecision,
  type Decision,
} from '@roundhouse/shared/decisions';
import type { StoredEvent } from '@roundhouse/shared/events';
import { type Follower, mapped } from './follower.ts';

/** All decisions on one idea. */
export const followDecisionsOfIdea: Follower<Decision[], { ideaId: string }> = (
  decisions,
  event,
  { ideaId },
) => {
  if (event.name !== 'decision.changed') return followWords(decisions, event);
  return event.payload.ideaId === ideaId
    ? applyDecisionChanged(decisions, event.payload)
    : decisions;
};

type Page = Outputs['decisions']['list'];

/** A public list of decisions: one that was replaced, or does not fit any more, leaves it. */
export const followDecisionPage: Follower<Page, Inputs['decisions']['list']> = (
  page,
  event,
  { next: nextState },
) => {
  const decisions = followPage(page.decisions, event).filter(
    (decision) =>
      decision.replacedById === null && (!nextState || decision.nextState === nextState),
  );
  const isSame =
    decisions.length === page.decisions.length &&
    decisions.every((decision, at) => decision === page.decisions[at]);
  return isSame ? page : { ...page, decisions };
};

function followPage(decisions: Decision[], event: StoredEvent): Decision[] {
  if (event.name !== 'decision.changed') return followWords(decisions, event);
  const told = event.payload;
  return mapped(decisions, (known) =>
    known.id === told.id && known.rev < told.rev ? told : known,
  );
}

/** What is joined to a decision: the title of its idea, and its people. */
function followWords(decisions: Decision[], event: StoredEvent): Decision[] {
  switch (event.name) {
    case 'idea.edited': {
      const { id, title, slug } = event.payload;
      return mapped(decisions, (decision) =>
        decision.ideaId === id && decision.idea.title !== title
          ? { ...decision, idea: { title, slug } }
          : decision,
      );
    }
    case 'person.changed':
      return mapped(decisions, (decision) => applyPersonToDecision(decision, event.payload));
    default:
      return decisions;
  }
}
