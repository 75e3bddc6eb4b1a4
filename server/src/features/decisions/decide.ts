import { decisionStep } from '@roundhouse/shared/clocks';
import type { NewDecision } from '@roundhouse/shared/decisions';
import type { Parts } from '../../app/parts.ts';
import type { DecisionRecord, NextState, Signature } from './decisions.model.ts';

type Session = Parameters<Parts['decisions']['insert']>[1];
type Deciding = {
  idea: { id: string; boardId: string };
  responseId: string;
  /** The identifier the decision gets. */
  id: string;
  decision: NewDecision;
  owner: Signature;
  by: Signature;
};

/**
 * What a response does to the decision that stood before it, within the response's transaction:
 * its next date is met, in time or late, and a new decision takes its place. `newId` names that
 * one. Answers the earlier decision as it then stands; `null` where nothing changed.
 */
export async function meetDecision(
  parts: Pick<Parts, 'decisions' | 'calendars' | 'clock'>,
  { ideaId, newId }: { ideaId: string; newId: string | null },
  session: Session,
): Promise<DecisionRecord | null> {
  const earlier = await parts.decisions.standing(ideaId, session);
  if (!earlier) return null;
  const nextState = await stateWhenMet(parts, earlier, session);
  if (nextState === earlier.nextState && !newId) return null;
  return parts.decisions.change(
    earlier._id.toHexString(),
    { nextState, ...(newId && { replacedById: newId }) },
    session,
  );
}

async function stateWhenMet(
  parts: Pick<Parts, 'calendars' | 'clock'>,
  { nextState, nextDate, boardId }: DecisionRecord,
  session: Session,
): Promise<NextState> {
  if (nextState === 'late') return 'met_late';
  if (nextState !== 'waiting') return nextState;
  const { timeZone } = await parts.calendars.of(boardId.toHexString(), session);
  return decisionStep(nextDate, parts.clock(), timeZone) === 'late' ? 'met_late' : 'met';
}

/** Stores a decision within the transaction of the response it is told in. */
export async function decide(
  parts: Pick<Parts, 'decisions' | 'clock'>,
  { idea, decision, ...rest }: Deciding,
  session: Session,
): Promise<DecisionRecord> {
  const { outcome, text, reason, wouldChange, nextDate } = decision;
  return parts.decisions.insert(
    {
      ...rest,
      ideaId: idea.id,
      boardId: idea.boardId,
      outcome,
      text,
      reason,
      wouldChange,
      nextDate,
      nextState: 'waiting',
      isReminded: false,
      createdAt: parts.clock(),
      replacedById: null,
      rev: 1,
    },
    session,
  );
}
