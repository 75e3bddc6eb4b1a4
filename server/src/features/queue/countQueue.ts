import type { QueueCount } from '@roundhouse/shared/queue';
import { member } from '../../app/authorise.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** How much waits, of which kinds, and since when the oldest does. */
export const countQueue: UseCase<unknown, QueueCount> = async ({ parts, asker }) => {
  const all = { byId: member(asker).id, now: parts.clock() };
  const [counted, [oldest]] = await Promise.all([
    parts.queue.countOpen(),
    parts.queue.oldest(all, null, 1),
  ]);
  const waiting = [...counted].filter(([, count]) => count > 0);
  return answer({
    open: waiting.reduce((sum, [, count]) => sum + count, 0),
    kinds: Object.fromEntries(waiting),
    oldestAt: oldest?.openedAt.toISOString() ?? null,
  });
};
