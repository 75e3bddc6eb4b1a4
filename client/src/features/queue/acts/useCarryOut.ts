import { fillReply, type QueueItem } from '@roundhouse/shared/queue';
import { useRef, useState } from 'react';
import { useErrorText } from '../../../app/errors.ts';
import { useReplyFilling } from '../../savedReplies/index.ts';
import { type Act, type ActWords, carryOut } from './acts.ts';

export type Result = {
  item: QueueItem;
  /** Why it was not done; `null`: it was. */
  failure: string | null;
};

/** Does one act on items one after the other, and says of each how it went, until it is stopped. */
export function useCarryOut(act: Act, items: QueueItem[]) {
  const errorText = useErrorText();
  const fillingOf = useReplyFilling();
  const [results, setResults] = useState<Result[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isStopped = useRef(false);

  /** The words to each, with the placeholders of saved replies filled. */
  function wordsFor({ shown }: QueueItem, { rule, reason, language }: ActWords): ActWords {
    const about = { person: shown?.author?.name, title: shown?.title, rule };
    return { rule, language, reason: fillReply(reason, fillingOf(about)) };
  }

  async function start(words: ActWords): Promise<Result[]> {
    setBusy(true);
    setResults([]);
    isStopped.current = false;
    const done: Result[] = [];
    for (const item of items) {
      if (isStopped.current) break;
      const failure = await carryOut(act, item, wordsFor(item, words)).then(
        () => null,
        (error: unknown) => errorText(error),
      );
      done.push({ item, failure });
      setResults([...done]);
    }
    setBusy(false);
    return done;
  }
  return {
    results,
    isBusy,
    start,
    /** What is under way is still done. */
    stop: () => {
      isStopped.current = true;
    },
  };
}
