import type { Outputs } from '@roundhouse/shared/contract';
import { type Follower, mapped } from './follower.ts';
import { followCard } from './followIdeas.ts';

/** The ideas on a desk; which lie there, and why, is read again. */
export const followDeskPage: Follower<Outputs['responses']['desk']> = (page, event) => {
  const rows = mapped(page.rows, (row) => {
    const idea = followCard(row.idea, event);
    return idea === row.idea ? row : { ...row, idea };
  });
  return rows === page.rows ? page : { ...page, rows };
};
