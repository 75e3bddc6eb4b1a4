import type { Block, Update, UpdateCard } from '@roundhouse/shared/updates';
import type { Parts } from '../../app/parts.ts';
import { presentCards } from '../ideas/index.ts';
import type { StoredUpdate } from './storedUpdate.ts';
import type { StoredBlock } from './updates.model.ts';

type Joining = Pick<Parts, 'people' | 'ideas' | 'promises'>;
type Beside = {
  people: Awaited<ReturnType<Parts['people']['briefs']>>;
  ideas: Map<string, Awaited<ReturnType<typeof presentCards>>[number]>;
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
  const [people, cards] = await Promise.all([
    parts.people.briefs([rep.personId, ...thanked]),
    parts.ideas.cards([...new Set(ideaIds)]).then((found) => presentCards(parts, found)),
  ]);
  const shown = cards.filter(({ status }) => status !== 'withdrawn');
  return { people, ideas: new Map(shown.map((card) => [card.id, card])) };
}

function present(block: StoredBlock, { people, ideas }: Beside): Block {
  switch (block.kind) {
    case 'ideas': {
      const { ideaIds, ...rest } = block;
      return { ...rest, ideas: ideaIds.flatMap((id) => ideas.get(id) ?? []) };
    }
    case 'decisions': {
      const { decisionIds: _, ...rest } = block;
      return { ...rest, decisions: [] };
    }
    case 'thanks': {
      const { personIds, ...rest } = block;
      return { ...rest, people: personIds.flatMap((id) => people.get(id) ?? []) };
    }
    default:
      return block;
  }
}
