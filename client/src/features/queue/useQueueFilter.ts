import { RULE_KEYS } from '@roundhouse/shared/houseRules';
import { CLAIM_FILTERS, QUEUE_KINDS, type QueueFilter } from '@roundhouse/shared/queue';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

const oneOf = <T extends string>(choices: readonly T[], given: string | null): T | undefined =>
  choices.find((each) => each === given);

/** What of the queue is shown, and which item is open: kept in the address. */
export function useQueueFilter() {
  const [query, setQuery] = useSearchParams();
  const filter = useMemo<QueueFilter>(() => {
    const kind = oneOf(QUEUE_KINDS, query.get('kind'));
    const rule = oneOf(RULE_KEYS, query.get('rule'));
    const claim = oneOf(CLAIM_FILTERS, query.get('claim'));
    const boardId = query.get('board') || undefined;
    return {
      ...(kind && { kind }),
      ...(rule && { rule }),
      ...(claim && { claim }),
      ...(boardId && { boardId }),
    };
  }, [query]);

  /** The address with another choice; `null` takes it away. */
  function addressWith(change: Record<string, string | null>): string {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(change)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    const text = next.toString();
    return text ? `?${text}` : '?';
  }

  return {
    filter,
    openId: query.get('item'),
    isFiltered: Object.keys(filter).length > 0,
    addressWith,
    change: (change: Record<string, string | null>) =>
      setQuery(addressWith(change).slice(1), { replace: true }),
    open: (itemId: string | null) => setQuery(addressWith({ item: itemId }).slice(1)),
  };
}
