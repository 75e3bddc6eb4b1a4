import type { Tally } from '@roundhouse/shared/ideas';
import { type MySupport, newerSupport } from '@roundhouse/shared/supports';
import { type QueryClient, skipToken, useQuery } from '@tanstack/react-query';
import { isPledge, isSupport } from './sendQueue/intent.ts';
import { useIntents } from './sendQueue/SendQueueContext.ts';

/** What this page knows of my support of one idea. */
type Known = {
  support: MySupport;
  /** Whether my support counted before `support.rev`: what an older tally counts. */
  before: boolean;
  /** Lists tell whether I support an idea, but nothing of my pledge. */
  isWhole: boolean;
};

/** What lists tell of a support. */
type Listed = Pick<MySupport, 'isSupporting' | 'setAside'>;

const NONE: MySupport = { isSupporting: false, since: null, pledge: null, setAside: null, rev: 0 };
const UNKNOWN: Known = { support: NONE, before: false, isWhole: false };

/** What is set aside stands, and is in no tally. */
const isCounted = ({ isSupporting, setAside }: Listed) => isSupporting && setAside === null;

export const mySupportKey = (ideaId: string) => ['mySupport', ideaId] as const;

/** Makes the cache keep supports for as long as the page lives: no query could fetch one again. */
export function keepMySupports(queries: QueryClient): void {
  queries.setQueryDefaults(['mySupport'], { gcTime: Number.POSITIVE_INFINITY });
}

/** Takes my support as `supports.*`, `ideas.get` or `support.changed` tell it. */
export function tellMySupport(queries: QueryClient, ideaId: string, told: MySupport): void {
  queries.setQueryData<Known>(mySupportKey(ideaId), (known = UNKNOWN) => {
    const isNews = newerSupport(known.support, told) === told;
    if (!isNews && (known.isWhole || told.rev < known.support.rev)) return known;
    const before = isNews ? isCounted(known.support) : known.before;
    return { support: told, before, isWhole: true };
  });
}

/** Takes from a list whether I support an idea and that counts, as of the idea's `tally.rev`. */
export function tellListed(
  queries: QueryClient,
  ideaId: string,
  listed: Listed,
  rev: number,
): void {
  queries.setQueryData<Known>(mySupportKey(ideaId), (known = UNKNOWN) => {
    if (isSame(known.support, listed) || known.support.rev >= rev) return known;
    const support = { ...listed, since: null, pledge: null, rev };
    return { support, before: isCounted(support), isWhole: false };
  });
}

/** An undone support may be set aside too, and lists do not tell that. */
const isSame = (known: Listed, listed: Listed) =>
  known.isSupporting === listed.isSupporting &&
  (!listed.isSupporting || known.setAside?.actId === listed.setAside?.actId);

/** Whether this page knows that I support an idea. */
export const supportsKnown = (queries: QueryClient, ideaId: string): boolean =>
  queries.getQueryData<Known>(mySupportKey(ideaId))?.support.isSupporting ?? false;

/** Forgets all supports: another person, or nobody, is signed in now. */
export function forgetMySupports(queries: QueryClient): void {
  queries.setQueriesData<Known>({ queryKey: ['mySupport'] }, UNKNOWN);
}

function useKnown(ideaId: string): Known {
  const { data } = useQuery<Known>({ queryKey: mySupportKey(ideaId), queryFn: skipToken });
  return data ?? UNKNOWN;
}

/**
 * My support of an idea, with what I just tapped or pledged laid over it while the server has not
 * answered (`isPending`). `pledge` is known once the idea itself was fetched.
 */
export function useMySupport(ideaId: string): MySupport & { isPending: boolean } {
  const { support } = useKnown(ideaId);
  const mine = useIntents().filter((intent) => !intent.failure && 'ideaId' in intent.input);
  let shown: MySupport & { isPending: boolean } = { ...support, isPending: false };
  for (const intent of mine) {
    if ((isSupport(intent) || isPledge(intent)) && intent.input.ideaId === ideaId) {
      shown = { ...applyIntent(shown, intent), isPending: true };
    }
  }
  return shown;
}

function applyIntent(
  known: MySupport,
  intent: Parameters<typeof isSupport>[0] & object,
): MySupport {
  switch (intent.name) {
    case 'supports.give':
      return { ...known, isSupporting: true };
    case 'supports.undo':
      return { ...known, isSupporting: false, pledge: null };
    case 'supports.pledge':
      return { ...known, pledge: { ...intent.input.pledge } };
    case 'supports.unpledge':
      return { ...known, pledge: null };
    default:
      return known;
  }
}

/**
 * My support of an idea and the number to show beside it: the tally, with my own tap counted as
 * long as the tally is older than it.
 */
export function useSupport(idea: { id: string; tally: Tally }) {
  const { support, before } = useKnown(idea.id);
  const mine = useMySupport(idea.id);
  const isAmong = support.rev > idea.tally.rev ? before : isCounted(support);
  const supports = idea.tally.supports + Number(isCounted(mine)) - Number(isAmong);
  return { ...mine, supports };
}
