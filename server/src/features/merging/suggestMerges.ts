import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import { tellQueue } from '../queue/index.ts';
import { queueKeyOf } from './settleSuggestions.ts';

/** How alike two ideas must be, of 1, for a moderator to be asked; the same title on a small board makes some 0.7. */
const LIKELY = 0.55;
/** Of the ideas like one, so many are suggested at most. */
const PER_IDEA = 3;
/** Ideas looked at before the place is kept. */
const SLICE = 50;
/** How far back the first look goes, in ms. */
const FIRST_LOOK_MS = 24 * 60 * 60 * 1000;

/**
 * Looks for ideas like each that was posted since the last time, and puts likely pairs before the
 * moderators: each pair once. Broken off, it goes on behind the last slice; done twice, it changes
 * nothing.
 */
export async function suggestMerges(parts: Parts, now: Date): Promise<void> {
  let place = (await parts.mergeSuggestions.lookedUpTo()) ?? {
    at: new Date(now.getTime() - FIRST_LOOK_MS),
    ideaId: '',
  };
  for (;;) {
    const slice = await parts.ideas.postedAfter(place, SLICE);
    for (const idea of slice) await suggestLike(parts, idea, now);
    const last = slice.at(-1);
    if (!last || parts.readiness.isDraining) return;
    place = { at: new Date(last.createdAt), ideaId: last.id };
    await parts.mergeSuggestions.lookFurther(place);
    if (slice.length < SLICE) return;
  }
}

async function suggestLike(parts: Parts, idea: StoredIdea, now: Date): Promise<void> {
  const { id, title, body } = idea;
  const found = await parts.search.similar(title, { body, exceptId: id, limit: PER_IDEA });
  const likely = found.filter(({ score }) => score >= LIKELY);
  const cards = await parts.ideas.cards(likely.map(({ ideaId }) => ideaId));
  for (const { ideaId, score } of likely) {
    const other = cards.find((card) => card.id === ideaId);
    if (!other || other.hidden || idea.hidden) continue;
    const [older, younger] = other.createdAt <= idea.createdAt ? [other, idea] : [idea, other];
    await suggest(parts, { sourceId: younger.id, targetId: older.id, score }, younger.boardId, now);
  }
}

async function suggest(
  parts: Parts,
  like: Parameters<Parts['mergeSuggestions']['add']>[0],
  boardId: string,
  at: Date,
): Promise<void> {
  const item = await parts.storage.transaction(async (session) => {
    const suggestion = await parts.mergeSuggestions.add(like, at, session);
    return suggestion && parts.queue.open({ ...queueKeyOf(suggestion), boardId, at }, session);
  });
  parts.broadcaster.tell(await tellQueue(parts, item));
}
