import { useQueryClient } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { client } from '../../app/api.ts';
import { bootstrapQuery } from '../../app/bootstrap.ts';
import { askForRules } from '../../app/rulesGate.ts';
import type { Intent, WriteInput, WriteName } from './intent.ts';
import { browserStorage } from './queueStorage.ts';
import { createSendQueue, type SendQueue, type Sent } from './sendQueue.ts';
import { browserTabs } from './tabs.ts';

/** Gives a test's queue in place of the page's own. */
export const SendQueueContext = createContext<SendQueue | null>(null);

let pageQueue: SendQueue | null = null;

/** The page's one queue, made when it is first asked for. */
export function useQueue(): SendQueue {
  const given = useContext(SendQueueContext);
  if (given) return given;
  pageQueue ??= createSendQueue({
    client,
    storage: browserStorage(),
    tabs: browserTabs(),
    isOnline: () => navigator.onLine,
    now: Date.now,
    random: Math.random,
  });
  return pageQueue;
}

/**
 * Answers the function every write of a fan goes through:
 * `const sent = await send('comments.post', input)`. It settles with `sent` and the answer, with
 * `refused` and the typed failure (show it, give the draft back), or with `waiting`: the write is
 * kept and goes out by itself once the network is back. The query caches follow the answer.
 */
export function useSend(): <N extends WriteName>(
  name: N,
  input: WriteInput<N>,
) => Promise<Sent<N>> {
  const { send } = useQueue();
  const queries = useQueryClient();
  return useCallback(
    async <N extends WriteName>(name: N, input: WriteInput<N>): Promise<Sent<N>> => {
      const known = queries.getQueryData(bootstrapQuery.queryKey);
      const { version = 0, required = 0 } = known?.houseRules ?? {};
      const mustAccept = known?.viewer && known.viewer.acceptedRules < required;
      if (mustAccept && WRITTEN.has(name) && !(await askForRules())) {
        return { state: 'refused', failure: { code: 'rules_not_accepted', details: { version } } };
      }
      const sent = await send(name, input);
      const isUnheard = sent.state === 'refused' && sent.failure.code === 'rules_not_accepted';
      if (!isUnheard || mustAccept) return sent;
      // A new version was published a moment ago, and this page has not heard of it yet.
      await queries.refetchQueries({ queryKey: bootstrapQuery.queryKey });
      return (await askForRules()) ? send(name, input) : sent;
    },
    [send, queries],
  );
}

/** Writes that others read: they wait for the house rules to be accepted. */
const WRITTEN: ReadonlySet<WriteName> = new Set<WriteName>([
  'ideas.post',
  'ideas.edit',
  'comments.post',
  'comments.edit',
]);

/** What the signed-in person meant and the server has not answered for good, oldest first. */
export function useIntents(): Intent[] {
  const queue = useQueue();
  return useSyncExternalStore(queue.subscribe, queue.intents);
}

/** The number of writes that wait, those that were refused while nobody was told, and a way to forget one. */
export function useSendQueue() {
  const queue = useQueue();
  const intents = useIntents();
  const refused = intents.filter((intent) => intent.failure);
  return { waiting: intents.length - refused.length, refused, forget: queue.forget };
}
