import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from './engine/ideaEngine.ts';
import type { SearchFilter } from './engine/searchFilter.ts';
import type { SearchedIdea, SimilarIdea, SimilarOptions } from './engine/types.ts';
import type { Ask, Asked, Name } from './thread/messages.ts';
import { type SearchThread, startSearchThread, ThreadEnded } from './thread/searchThread.ts';

type ReadSearchable = (afterId: string | null, limit: number) => Promise<SearchedIdea[]>;
type Options = {
  /** Told what went wrong; search mends itself. */
  onTrouble?: (err: unknown, message: string) => void;
};

export type IdeaSearch = ReturnType<typeof createIdeaSearch>;

const SLICE = 100;
/** Questions wait this long for the index to be read; then they are answered with what it has. */
const PATIENCE_MS = 5_000;
/** Before a thread that ended is started again; twice as long each time it ends soon. */
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 60_000;
const TRIES = 3;

/**
 * Finds ideas by words, and ideas that are like a title, small spelling mistakes forgiven, and
 * counts their tags. The index is in the memory of a thread of its own, so that nobody else waits
 * for it. Use cases put in what they have stored; `fill` reads the rest at start.
 */
export function createIdeaSearch(readSearchable: ReadSearchable, { onTrouble }: Options = {}) {
  /** Who answers. */
  let thread: SearchThread | null = null;
  /** Who takes its place once it has read all ideas. */
  let successor: SearchThread | null = null;
  let ready: Promise<unknown> = Promise.resolve();
  let pauseMs = FIRST_PAUSE_MS;
  let startedAt = 0;
  let isClosed = false;

  function start(): SearchThread {
    startedAt = performance.now();
    return startSearchThread({ onWorn: () => void renew().catch(trouble), onEnd });
  }

  const trouble = (err: unknown) => onTrouble?.(err, 'Ideas could not be read for search.');

  function onEnd(ended: SearchThread, reason: unknown): void {
    if (isClosed || ended !== thread) return;
    onTrouble?.(reason, 'The thread that searches ended; another one reads the ideas.');
    pauseMs =
      performance.now() - startedAt > LONGEST_PAUSE_MS
        ? FIRST_PAUSE_MS
        : Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
    thread = null;
    ready = wait(pauseMs, undefined, { ref: false }).then(fill).catch(trouble);
  }

  /** Reads all ideas in slices, so that questions get their turn. */
  async function readAll(into: SearchThread): Promise<void> {
    for (let afterId: string | null = null; ; ) {
      const slice: SearchedIdea[] = await readSearchable(afterId, SLICE);
      await into.ask({ name: 'put', ideas: slice.map(searched), isReading: true });
      const last = slice.at(-1);
      if (!last || slice.length < SLICE) break;
      afterId = last.id;
    }
    into.ask({ name: 'settle' }).catch((err) => {
      if (!(err instanceof ThreadEnded)) trouble(err);
    });
  }

  function fill(): Promise<void> {
    if (isClosed) return Promise.resolve();
    thread ??= start();
    const work = readAll(thread);
    ready = work.catch(() => undefined);
    return work;
  }

  /** Puts a fresh index in the place of one that holds too much of what has gone. */
  async function renew(): Promise<void> {
    if (successor || isClosed) return;
    const old = thread;
    const fresh = start();
    successor = fresh;
    try {
      await readAll(fresh);
      if (thread === old) thread = fresh;
      await (thread === fresh ? old : fresh)?.end();
    } finally {
      successor = null;
    }
  }

  /** Asks, and asks again where the thread ended meanwhile; `null` where there is none. */
  async function ask<N extends Name>(
    question: Ask & { name: N },
  ): Promise<Asked[N]['answers'] | null> {
    for (let tried = 1; ; tried++) {
      await Promise.race([ready, wait(PATIENCE_MS, undefined, { ref: false })]);
      if (isClosed) return null;
      if (!thread && startedAt > 0) return null;
      thread ??= start();
      try {
        return await thread.ask<N>(question);
      } catch (error) {
        if (!(error instanceof ThreadEnded)) throw error;
        if (tried === TRIES) return null;
      }
    }
  }

  return {
    /** Takes in what is now stored of an idea; a withdrawn or hidden one leaves the index. */
    put(idea: SearchedIdea): void {
      if (isClosed) return;
      if (startedAt === 0) thread = start();
      for (const each of [thread, successor]) {
        each?.ask({ name: 'put', ideas: [searched(idea)] }).catch((err) => {
          if (!(err instanceof ThreadEnded)) trouble(err);
        });
      }
    },

    /** Starts reading the store; questions wait until it is done. Rejects where the store does. */
    fill,

    /** A page of the ideas with all the words, or with any where none has all; likeliest first. */
    async find(
      text: string,
      filter: SearchFilter,
      page: Page,
    ): Promise<{ ids: string[]; isMore: boolean }> {
      return (await ask({ name: 'find', text, filter, page })) ?? { ids: [], isMore: false };
    },

    /**
     * Ideas that stand and say much of what a title (and, where given, a body) says, likeliest
     * first. The score is from 0 to 1 and means the same for every question, so that a threshold
     * can tell likely duplicates.
     */
    async similar(title: string, options: SimilarOptions): Promise<SimilarIdea[]> {
      return (await ask({ name: 'similar', title, options })) ?? [];
    },

    /** Tags of a board, or of all, most used first. */
    async tags(boardId: string | null, limit: number): Promise<{ tag: string; ideas: number }[]> {
      return (await ask({ name: 'tags', boardId, limit })) ?? [];
    },

    /** Waits until all that was put in is learned from; answers how many bytes the index takes. */
    async settle(): Promise<number> {
      return (await ask({ name: 'settle' }))?.bytes ?? 0;
    },

    /** Ends the thread as a fault would; for tests. */
    async endThread(): Promise<void> {
      await thread?.end();
    },

    async close(): Promise<void> {
      isClosed = true;
      await Promise.all([thread?.end(), successor?.end()]);
    },
  };
}

/** Only what search reads: the rest need not be copied to the thread. */
function searched(idea: SearchedIdea): SearchedIdea {
  const { id, boardId, kind, status, authorId, title, tags, body, language, rev } = idea;
  const { mergedIntoId = null } = idea;
  const hidden = Boolean(idea.hidden);
  return {
    id,
    boardId,
    kind,
    status,
    authorId,
    title,
    tags,
    body,
    language,
    rev,
    mergedIntoId,
    hidden,
  };
}
