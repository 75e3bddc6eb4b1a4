import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import { type FeedPage, fitsStatus } from '@roundhouse/shared/feed';
import {
  applyCardEdited,
  applyPersonChanged,
  applyPledged,
  applyPromiseChanged,
  applyRewritten,
  applyTallied,
  type IdeaCard,
  type RemixNode,
} from '@roundhouse/shared/ideas';
import { type MySupport, newerSupport } from '@roundhouse/shared/supports';
import { type Follower, mapped } from './follower.ts';

/** A card in any list. */
export function followCard(card: IdeaCard, event: StoredEvent): IdeaCard {
  switch (event.name) {
    case 'idea.edited':
      return event.payload.id === card.id ? applyCardEdited(card, event.payload) : card;
    case 'idea.tallied':
      return event.payload.ideaId === card.id ? applyTallied(card, event.payload.tally) : card;
    case 'promise.changed':
      return applyPromiseChanged(card, event.payload);
    case 'person.changed':
      return applyPersonChanged(card, event.payload);
    default:
      return card;
  }
}

/** An idea leaves the lists that its status does not fit any more. */
export const followFeedPage: Follower<FeedPage, Inputs['feed']['list']> = (page, event, input) => {
  if (event.name === 'support.changed') return followMySupport(page, event.payload);
  const followed = mapped(page.ideas, (card) => followCard(card, event));
  if (followed === page.ideas) return page;
  return { ...page, ideas: followed.filter((card) => fitsStatus(card.status, input)) };
};

function followMySupport(
  page: FeedPage,
  { ideaId, mine }: Extract<StoredEvent, { name: 'support.changed' }>['payload'],
): FeedPage {
  const listed = page.ideas.find((card) => card.id === ideaId);
  if (!listed || listed.tally.rev > mine.rev) return page;
  const isSame =
    page.supportedIds.includes(ideaId) === mine.isSupporting &&
    page.setAside[ideaId]?.actId === asideOf(mine)?.actId;
  if (isSame) return page;
  const others = page.supportedIds.filter((id) => id !== ideaId);
  const { [ideaId]: _, ...aside } = page.setAside;
  const mineAside = asideOf(mine);
  return {
    ...page,
    supportedIds: mine.isSupporting ? [...others, ideaId] : others,
    setAside: mineAside ? { ...aside, [ideaId]: mineAside } : aside,
  };
}

/** Lists tell why a support is set aside only while it stands. */
const asideOf = ({ isSupporting, setAside }: MySupport) => (isSupporting ? setAside : null);

export const followSimilar: Follower<IdeaCard[]> = (cards, event) =>
  mapped(cards, (card) => followCard(card, event));

/** The idea's own page. */
export const followIdeaPage: Follower<Outputs['ideas']['get']> = (data, event) => {
  const { idea } = data;
  switch (event.name) {
    case 'idea.rewritten':
      return event.payload.id === idea.id
        ? withIdea(data, applyRewritten(idea, event.payload))
        : data;
    case 'idea.tallied':
      return event.payload.ideaId === idea.id
        ? withIdea(data, applyTallied(idea, event.payload.tally))
        : data;
    case 'idea.pledged':
      return event.payload.ideaId === idea.id
        ? withIdea(data, applyPledged(idea, event.payload.pledges))
        : data;
    case 'promise.changed':
      return withIdea(data, applyPromiseChanged(idea, event.payload));
    case 'support.changed': {
      if (event.payload.ideaId !== idea.id) return data;
      const mine = newerSupport(data.mine, event.payload.mine);
      return mine === data.mine ? data : { ...data, mine };
    }
    case 'person.changed':
      return withIdea(data, applyPersonChanged(idea, event.payload));
    default:
      return data;
  }
};

function withIdea(data: Outputs['ideas']['get'], idea: Outputs['ideas']['get']['idea']) {
  return idea === data.idea ? data : { ...data, idea };
}

export const followRemixTree: Follower<RemixNode[]> = (tree, event) => {
  switch (event.name) {
    case 'idea.posted': {
      const { id, parentId } = event.payload;
      const isNew =
        tree.some((node) => node.id === parentId) && tree.every((node) => node.id !== id);
      return isNew ? [...tree, nodeOf(event.payload)] : tree;
    }
    case 'idea.edited':
      return mapped(tree, (node) =>
        node.id === event.payload.id ? { ...nodeOf(event.payload), supports: node.supports } : node,
      );
    case 'idea.tallied': {
      const { ideaId, tally } = event.payload;
      return mapped(tree, (node) =>
        node.id === ideaId && node.supports !== tally.supports
          ? { ...node, supports: tally.supports }
          : node,
      );
    }
    default:
      return tree;
  }
};

function nodeOf(card: IdeaCard): RemixNode {
  const { id, parentId, title, slug, status, author, createdAt } = card;
  const { supports } = card.tally;
  const thumbUrl = card.cover?.urls.thumb ?? null;
  return { id, parentId, title, slug, status, author, supports, thumbUrl, createdAt };
}
