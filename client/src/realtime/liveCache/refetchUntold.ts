import { isSameTopic, type Topic } from '@roundhouse/shared/comments';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Merge } from '@roundhouse/shared/merging';
import type { QueryClient } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { supportsKnown } from '../mySupports.ts';
import { inputOf, pathOf } from './queryPath.ts';

/** In a storm of votes the faces of supporters are fetched this seldom, and not by all at once. */
const FACES_MS = 3000;
const SPREAD_MS = 2000;
/** So long after something in the moderators' queue changed its numbers are fetched; one act may change many. */
const QUEUE_MS = 300;
/** So long after a promise changed its lists are fetched: a calendar moves many at once. */
const PROMISES_MS = 300;
/** Within so long after a merge all have fetched what it changed for them. */
const MERGED_MS = 600;

const OF_THE_QUEUE = new Set(['queue.count', 'queue.context', 'reports.about', 'screening.get']);

/**
 * Fetches again what no event carries whole: who supports an idea, its saved texts, a talk to which
 * comments were moved, and which promises a list gains. Only what is on screen is fetched. Answers a listener to events.
 */
export function createUntold(queries: QueryClient, random: () => number = Math.random) {
  const supports = new Map<string, number>();
  const aside = new Map<string, number>();
  const planned = new Set<string>();
  let isPromisesPlanned = false;
  let isQueuePlanned = false;

  function refetch(path: string, ideaId: string): void {
    void queries.invalidateQueries({
      predicate: (query) =>
        pathOf(query) === path && (inputOf(query) as { ideaId?: string }).ideaId === ideaId,
    });
  }

  /** The console's view of an idea's supports, and what everyone may read of it. */
  function refetchIntegrity(ideaId: string): void {
    refetch('integrity.flood', ideaId);
    refetch('integrity.supports', ideaId);
    refetch('integrity.acts', ideaId);
  }

  /** A board's rhythm, what waits to go out, and lists that cannot tell whether a new one is theirs. */
  function refetchUpdates(boardId: string): void {
    const isConcerned = (path: string, input: { boardId?: string; board?: string }) =>
      path === 'updates.drafts' ||
      (path === 'updates.list' && input.board !== undefined) ||
      (path === 'updates.rhythm' && input.boardId === boardId);
    void queries.invalidateQueries({
      predicate: (query) => isConcerned(pathOf(query), inputOf(query) as object),
    });
  }

  /** Comments that came to a talk stand among those that were there. */
  function refetchTalk(to: Topic): void {
    void queries.invalidateQueries({
      predicate: (query) => {
        const { topic } = inputOf(query) as { topic?: Topic };
        return pathOf(query) === 'comments.list' && topic !== undefined && isSameTopic(topic, to);
      },
    });
  }

  /** What moderators did about somebody, as that person reads it, and as moderators do. */
  function refetchAbout(personId: string): void {
    const isConcerned = (path: string, input: { personId?: string }) =>
      ['appeals.standing', 'appeals.get', 'sanctions.running', 'sanctions.findPeople'].includes(
        path,
      ) ||
      (path === 'sanctions.person' && input.personId === personId);
    void queries.invalidateQueries({
      predicate: (query) => isConcerned(pathOf(query), inputOf(query) as object),
    });
  }

  function refetchFacesLater(ideaId: string): void {
    if (planned.has(ideaId)) return;
    planned.add(ideaId);
    setTimeout(
      () => {
        planned.delete(ideaId);
        refetch('ideas.supporters', ideaId);
        refetchIntegrity(ideaId);
      },
      FACES_MS + random() * SPREAD_MS,
    );
  }

  function refetchPromisesLater(): void {
    if (isPromisesPlanned) return;
    isPromisesPlanned = true;
    setTimeout(
      () => {
        isPromisesPlanned = false;
        void queries.invalidateQueries({
          predicate: (query) => pathOf(query).startsWith('promises.'),
        });
      },
      PROMISES_MS + random() * SPREAD_MS,
    );
  }

  /** How much waits, and what was said of what is open; a spike of reports is fetched once. */
  function refetchQueueLater(): void {
    if (isQueuePlanned) return;
    isQueuePlanned = true;
    setTimeout(
      () => {
        isQueuePlanned = false;
        void queries.invalidateQueries({ predicate: (query) => OF_THE_QUEUE.has(pathOf(query)) });
      },
      QUEUE_MS + (random() * SPREAD_MS) / 4,
    );
  }

  /** Whose supports and follows moved nobody tells; who had supported the one fetches the other, shown or not. */
  function refetchMergedLater({ source, target }: Pick<Merge, 'source' | 'target'>): void {
    const ids = [source.id, target.id];
    setTimeout(() => {
      void queries.invalidateQueries({
        predicate: (query) => isAboutMerged(pathOf(query), inputOf(query), ids),
      });
      if (!supportsKnown(queries, source.id)) return;
      const input = { ideaId: target.id };
      void queries.fetchQuery(api.ideas.get.queryOptions({ input })).catch(() => undefined);
    }, random() * MERGED_MS);
  }

  return (event: StoredEvent): void => {
    switch (event.name) {
      case 'support.changed':
        refetch('ideas.supporters', event.payload.ideaId);
        break;
      case 'idea.tallied': {
        const { ideaId, tally } = event.payload;
        if (supports.get(ideaId) !== tally.supports) refetchFacesLater(ideaId);
        if ((aside.get(ideaId) ?? tally.setAside) !== tally.setAside) refetchIntegrity(ideaId);
        supports.set(ideaId, tally.supports);
        aside.set(ideaId, tally.setAside);
        break;
      }
      case 'flood.changed':
        refetchIntegrity(event.payload.ideaId);
        break;
      case 'standing.changed':
        refetchAbout(event.payload.personId);
        break;
      case 'notice.arrived':
        if (event.payload.notice.kind === 'moderation') refetchAbout(event.payload.personId);
        break;
      case 'promise.changed':
        refetchPromisesLater();
        break;
      case 'queue.changed':
        refetchQueueLater();
        break;
      case 'comments.moved':
        refetchTalk(event.payload.to);
        break;
      case 'idea.merged':
      case 'idea.unmerged':
        refetchMergedLater(event.payload);
        break;
      case 'update.published':
        refetchUpdates(event.payload.boardId);
        break;
      case 'idea.rewritten':
        refetch('ideas.history', event.payload.id);
        break;
    }
  };
}

/** What of two ideas no event says when they are merged, or parted. */
function isAboutMerged(path: string, asked: unknown, ids: string[]): boolean {
  if (path === 'feed.list' || path.startsWith('merging.')) return true;
  const { ideaId, id } = asked as { ideaId?: string; id?: string };
  if (path === 'notices.isFollowing') return ids.includes(id ?? '');
  const isOfIdea = path === 'ideas.get' || path === 'ideas.supporters';
  return isOfIdea && ids.includes(ideaId ?? '');
}
