import type { Inputs } from '@roundhouse/shared/contract';
import { type DecisionOutcome, OUTCOMES } from '@roundhouse/shared/decisions';
import { useSearchParams } from 'react-router';

export type DecisionState = {
  board?: string | undefined;
  outcome?: DecisionOutcome | undefined;
  /** Only those whose next date has passed. */
  isLate: boolean;
  isFiltered: boolean;
};

/** What the list shows, as the address says it: `?board=…&outcome=…&next=late`. */
export function useDecisionState(): DecisionState {
  const [params] = useSearchParams();
  const board = params.get('board') ?? undefined;
  const outcome = OUTCOMES.find((each) => each === params.get('outcome'));
  const isLate = params.get('next') === 'late';
  return { board, outcome, isLate, isFiltered: Boolean(board || outcome || isLate) };
}

/** The address that shows this. */
export function decisionsAddress({ board, outcome, isLate }: Omit<DecisionState, 'isFiltered'>) {
  const params = new URLSearchParams({
    ...(board && { board }),
    ...(outcome && { outcome }),
    ...(isLate && { next: 'late' }),
  });
  return params.size > 0 ? `/decisions?${params}` : '/decisions';
}

/** What to ask the server for. */
export function questionOf({ board, outcome, isLate }: DecisionState): Inputs['decisions']['list'] {
  return {
    ...(board && { board }),
    ...(outcome && { outcome }),
    ...(isLate && { next: 'late' as const }),
  };
}
