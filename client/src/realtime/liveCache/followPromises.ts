import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { PROMISE_LIST_STATES } from '@roundhouse/shared/promises';
import { type Follower, mapped } from './follower.ts';
import { followCard } from './followIdeas.ts';

/**
 * A list of promises: one whose state is another list's leaves it. One that comes in is fetched
 * (`refetchUntold.ts`), as no event carries its idea.
 */
export const followPromises: Follower<Outputs['promises']['list'], Inputs['promises']['list']> = (
  page,
  event,
  { list = 'due' },
) => {
  const rows = mapped(page.rows, (row) => {
    const idea = followCard(row.idea, event);
    return idea === row.idea ? row : { idea, promise: idea.promise ?? row.promise };
  });
  if (rows === page.rows) return page;
  const states = PROMISE_LIST_STATES[list];
  return { ...page, rows: rows.filter(({ promise }) => states.includes(promise.state)) };
};
