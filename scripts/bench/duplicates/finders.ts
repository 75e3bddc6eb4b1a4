import MiniSearch from 'minisearch';
import { createIdeaSearch } from '../../../server/src/features/search/index.ts';
import type { Report } from './reports.ts';

/** Answers the ids of at most so many reports like a title, likeliest first, without the given one. */
export type Finder = {
  find(title: string, exceptId: string | undefined, limit: number): Promise<string[]>;
  /** Bytes of the index where it is known, else 0. */
  memory: number;
  close(): Promise<void>;
};

/** MiniSearch as its README shows it. */
export async function openReference(reports: Report[]): Promise<Finder> {
  const index = new MiniSearch<Report>({ fields: ['title', 'text'] });
  index.addAll(reports);
  return {
    async find(title, exceptId, limit) {
      const found = index.search(title).map(({ id }) => id as string);
      return found.filter((id) => id !== exceptId).slice(0, limit);
    },
    memory: 0,
    close: async () => undefined,
  };
}

/** The board's own search, thread and all, once it has learned from what it was given. */
export async function openFinder(reports: Report[]): Promise<Finder> {
  const search = createIdeaSearch(async (afterId, limit) => {
    const start = afterId === null ? 0 : Number(places.get(afterId)) + 1;
    return reports.slice(start, start + limit).map((report) => ({
      ...report,
      body: report.text,
      boardId: 'reports',
      kind: 'complaint',
      status: 'open',
      authorId: null,
      tags: [],
      language: 'en',
      rev: 1,
    }));
  });
  const places = new Map(reports.map(({ id }, at) => [id, at]));
  await search.fill();
  const memory = await search.settle();
  return {
    async find(title, exceptId, limit) {
      const found = await search.similar(title, { exceptId, limit });
      return found.map(({ ideaId }) => ideaId);
    },
    memory,
    close: () => search.close(),
  };
}
