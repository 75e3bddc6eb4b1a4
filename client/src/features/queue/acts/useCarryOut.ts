import type { QueueItem } from '@roundhouse/shared/queue';
import { useState } from 'react';
import { useErrorText } from '../../../app/errors.ts';
import { type Act, type ActWords, carryOut } from './acts.ts';

export type Result = {
  item: QueueItem /** Why it was not done; `null`: it was. */;
  failure: string | null;
};

/** Does one act on items one after the other, and says of each how it went. */
export function useCarryOut(act: Act, items: QueueItem[]) {
  const errorText = useErrorText();
  const [results, setResults] = useState<Result[] | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function start(words: ActWords): Promise<Result[]> {
    setBusy(true);
    setResults([]);
    const done: Result[] = [];
    for (const item of items) {
      const failure = await carryOut(act, item, words).then(
        () => null,
        (error: unknown) => errorText(error),
      );
      done.push({ item, failure });
      setResults([...done]);
    }
    setBusy(false);
    return done;
  }
  return { results, isBusy, start };
}
