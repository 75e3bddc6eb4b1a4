import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import {
  applyUpdateTallied,
  applyUpdateTold,
  type Block,
  type Update,
  type UpdateCard,
} from '@roundhouse/shared/updates';
import { type Follower, mapped } from './follower.ts';
import { followCard } from './followIdeas.ts';
import { isPaged, type Paged } from './pages.ts';

type Page = Outputs['updates']['list'];
type Opened = Outputs['updates']['get'];

/** Updates that are out, newest first, page by page. */
export const followUpdates: Follower<Paged<Page>, Inputs['updates']['list']> = (
  data,
  event,
  { board },
) => {
  const pages = isPaged(data) ? data.pages : [data];
  const followed = mapped(pages, (page) => {
    const updates = mapped(page.updates, (card) => followCardOfUpdate(card, event));
    return updates === page.updates ? page : { ...page, updates };
  });
  const isTold = event.name === 'update.published';
  const next = isTold ? withPublished(followed, event.payload, board === undefined) : followed;
  if (next === pages) return data;
  return isPaged(data) ? { ...data, pages: next } : (next[0] ?? data);
};

/** A new one goes first. A list of one board tells by what it holds whether it is of that board. */
function withPublished(pages: Page[], told: UpdateCard, isOfAll: boolean): Page[] {
  const known = pages.flatMap(({ updates }) => updates);
  const [first] = pages;
  const [newest] = known;
  if (!first || known.some(({ id }) => id === told.id)) return pages;
  if (!isOfAll && newest?.boardId !== told.boardId) return pages;
  if (newest && (newest.publishedAt ?? '') > (told.publishedAt ?? '')) return pages;
  return [{ ...first, updates: [told, ...first.updates] }, ...pages.slice(1)];
}

function followCardOfUpdate(card: UpdateCard, event: StoredEvent): UpdateCard {
  if (event.name === 'update.published') return applyUpdateTold(card, event.payload);
  return followNumbers(card, event);
}

function followNumbers<T extends UpdateCard>(card: T, event: StoredEvent): T {
  if (event.name === 'update.tallied') {
    return event.payload.updateId === card.id ? applyUpdateTallied(card, event.payload) : card;
  }
  if (event.name !== 'person.changed' || event.payload.id !== card.rep.person.id) return card;
  return { ...card, rep: { ...card.rep, person: event.payload } };
}

/** An update's own page. */
export const followUpdate: Follower<Opened> = (data, event) => {
  if (event.name === 'update.reacted') return followMine(data, event.payload);
  const update = followWhole(data.update, event);
  return update === data.update ? data : { ...data, update };
};

function followMine(
  data: Opened,
  told: Extract<StoredEvent, { name: 'update.reacted' }>['payload'],
): Opened {
  if (told.updateId !== data.update.id || told.rev < data.update.reactions.rev) return data;
  return told.mine === data.mine ? data : { ...data, mine: told.mine };
}

function followWhole(update: Update, event: StoredEvent): Update {
  if (event.name === 'update.rewritten') return applyUpdateTold(update, event.payload);
  const counted = followNumbers(update, event);
  const blocks = mapped(counted.blocks, (block) => followBlock(block, event));
  return blocks === counted.blocks ? counted : { ...counted, blocks };
}

function followBlock(block: Block, event: StoredEvent): Block {
  if (block.kind === 'ideas') {
    const ideas = mapped(block.ideas, (card) => followCard(card, event));
    return ideas === block.ideas ? block : { ...block, ideas };
  }
  if (block.kind === 'decisions' && event.name === 'decision.changed') {
    const { payload } = event;
    const decisions = mapped(block.decisions, (known) =>
      known.id === payload.id && known.rev < payload.rev ? payload : known,
    );
    return decisions === block.decisions ? block : { ...block, decisions };
  }
  if (block.kind === 'thanks' && event.name === 'person.changed') {
    const { payload } = event;
    const people = mapped(block.people, (known) => (known.id === payload.id ? payload : known));
    return people === block.people ? block : { ...block, people };
  }
  return block;
}
