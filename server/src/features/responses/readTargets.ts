import type { Board } from '@roundhouse/shared/boards';
import { dayIn } from '@roundhouse/shared/clocks';
import { maySetStatus } from '@roundhouse/shared/ideas';
import type { NewResponse } from '@roundhouse/shared/responses';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { StoredIdea } from '../ideas/index.ts';
import { requireBoardOfRep } from '../reps/index.ts';
import type { Session } from './responses.store.ts';

/** One idea to answer, and the identifier of the response to it. */
export type Target = { id: string; idea: StoredIdea; board: Board };
type Reading = Pick<Parts, 'ideas' | 'boards' | 'reps' | 'calendars' | 'clock'>;
type Asker = Parameters<typeof requireBoardOfRep>[1];

/**
 * Reads every idea of a post, in the order of its targets, within its transaction, before anything
 * is written. Refuses all of them where one cannot be answered so.
 */
export async function readTargets(
  parts: Reading,
  asker: Asker,
  input: NewResponse,
  session: Session,
): Promise<Target[]> {
  const boards = new Map<string, Board>();
  const targets: Target[] = [];
  for (const { id, ideaId } of input.targets) {
    const idea = await parts.ideas.get(ideaId, session);
    if (!idea) throw new Refusal('not_found');
    const board = boards.get(idea.boardId) ?? (await openBoard(parts, asker, idea, input));
    boards.set(board.id, board);
    checkStep(idea, input);
    targets.push({ id, idea, board });
  }
  return targets;
}

/** The idea's board, if the asker answers for it and the decision's next date is not over there. */
async function openBoard(
  parts: Reading,
  asker: Asker,
  { boardId }: StoredIdea,
  { decision }: NewResponse,
): Promise<Board> {
  const board = await parts.boards.get(boardId);
  if (!board) throw new Refusal('not_found');
  await requireBoardOfRep(parts, asker, boardId);
  if (decision) {
    const { timeZone } = await parts.calendars.of(boardId);
    if (decision.nextDate < dayIn(parts.clock(), timeZone)) {
      throw new Refusal('invalid_input', {
        fields: [{ field: 'decision.nextDate', rule: 'invalid' }],
      });
    }
  }
  return board;
}

/** A decision may renew the one that led to the status the idea has. */
function checkStep({ status: from }: StoredIdea, { status: to, decision }: NewResponse): void {
  if (from === 'withdrawn') throw new Refusal('idea_withdrawn');
  if (from === 'merged') throw new Refusal('idea_merged');
  const isRenewal = decision !== null && to === from;
  if (to && !isRenewal && !maySetStatus(from, to)) throw new Refusal('status_not_allowed');
}
