import type { Board } from '@roundhouse/shared/boards';
import type { Inputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';

/** Where the rule of lifetimes is switched, the board's ideas follow soon after, by a job. */
export const editBoard: UseCase<Inputs['boards']['edit'], Board> = async (
  { parts },
  { id, ...change },
) => {
  const before = await parts.boards.get(id);
  const isOn = change.rules?.lifetime?.isOn;
  const isSwitched = isOn !== undefined && isOn !== before?.rules.lifetime.isOn;
  const lifetimeTurn = isSwitched ? { lifetimeTurn: { isOn, at: parts.clock() } } : {};
  const board = await parts.boards.change(id, { ...change, ...lifetimeTurn });
  if (!board) throw new Refusal('not_found');
  if (board === 'taken') throw new Refusal('board_name_taken');
  if (isSwitched) parts.jobs.poke('lifetimes');
  return { output: board, events: [{ name: 'board.changed', payload: board }] };
};
