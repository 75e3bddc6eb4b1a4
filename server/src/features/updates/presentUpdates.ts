import type { Decision } from '@roundhouse/shared/decisions';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import type { Block, Update, UpdateCard } from '@roundhouse/shared/updates';
import type { Parts } from '../../app/parts.ts';
import { presentDecisions } from '../decisions/index.ts';
import { presentCards } from '../ideas/index.ts';
import type { StoredUpdate } from './storedUpdate.ts';
import type { StoredBlock } from './updates.model.ts';

type Joining = Pick<Parts, 'people' | 'ideas' | 'promises' | 'decisions'>;
type Beside = {
  people: Awaited<ReturnType<Parts['people']['briefs']>>;
  ideas: Map<string, IdeaCard>;
  decisions: Map<string, Decision>;
};

/** Updates as lists show them, in the given order; one whose author is gone is left out. */
export async function presentUpdateCards(
  { people }: Pick<Joining, 'people'>,
  updates: StoredUpdate[],
): Promise<UpdateCard[]> {
  const briefs = await people.briefs(updates.map(({ rep }) => rep.personId));
  return updates.flatMap((update) => toCard(update, briefs) ?? []);
}

/** A whole update, with what it names as it is now; `null` where its author is gone. */
export async function presentUpdate(parts: Joining, stored: StoredUpdate): Promise<Update | null> {
  const beside = await readBeside(parts, stored);
  const card = toCard(stored, beside.people);
  return card && { ...card, blocks: stored.blocks.map((block) => present(block, beside)) };
}

function toCard(
  { blocks: _, settles, rep: { personId, ...rep }, ...rest }: StoredUpdate,
  people: Beside['people'],
): UpdateCard | null {
  const person = people.get(personId);
  const [settled] = settles;
  if (!person) return null;
  return {
    ...rest,
    rep: { ...rep, person },
    dueOn: settled?.dueOn ?? null,
    isLate: settled?.isLate ?? false,
  };
}

async function readBeside(parts: Joining, { rep, blocks }: StoredUpdate): Promise<Beside> {
  const thanked = blocks.flatMap((block) => (block.kind === 'thanks' ? block.personIds : []));
  const ideaIds = blocks.flatMap((block) => (block.kind === 'ideas' ? block.ideaIds : []));
  const decisionIds = blocks.flatMap((block) =>
    block.kind === 'decisions' ? block.decisionIds : [],
  );
  const [people, cards, decisions] = await Promise.all([
    parts.people.briefs([rep.personId, ...thanked]),
    parts.ideas.cards([...new Set(ideaIds)]).then((found) => presentCards(parts, found)),
    parts.decisions
      .named([...new Set(decisionIds)])
      .then((found) => presentDecisions(parts, found)),
  ]);
  const shown = cards.filter(({ status }) => status !== 'withdrawn');
  return { people, ideas: byId(shown), decisions: byId(decisions) };
}

function byId<T extends { id: string }>(all: T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function present(block: StoredBlock, { people, ideas, decisions }: Beside): Block {
  switch (block.kind) {
    case 'ideas': {
      const { ideaIds, ...rest } = block;
      return { ...rest, ideas: ideaIds.flatMap((id) => ideas.get(id) ?? []) };
    }
    case 'decisions': {
      const { decisionIds, ...rest } = block;
      return { ...rest, decisions: decisionIds.flatMap((id) => decisions.get(id) ?? []) };
    }
    case 'thanks': {
      const { personIds, ...rest } = block;
      return { ...rest, people: personIds.flatMap((id) => people.get(id) ?? []) };
    }
    default:
      return block;
  }
}
