import type { Decision } from '@roundhouse/shared/decisions';
import type { PersonBrief } from '@roundhouse/shared/people';
import type { RepBrief } from '@roundhouse/shared/reps';
import type { Parts } from '../../app/parts.ts';
import { concealed } from '../ideas/index.ts';
import type { DecisionRecord, Signature } from './decisions.model.ts';

/** Decisions in the given order, with the titles of their ideas and their people as they are now. */
export async function presentDecisions(
  parts: Pick<Parts, 'people' | 'ideas'>,
  records: DecisionRecord[],
): Promise<Decision[]> {
  const ideaIds = [...new Set(records.map(({ ideaId }) => ideaId.toHexString()))];
  const [people, cards] = await Promise.all([
    parts.people.briefs(records.flatMap(({ owner, by }) => [owner.personId, by.personId])),
    parts.ideas.cards(ideaIds),
  ]);
  const ideas = new Map(cards.map(concealed).map(({ id, title, slug }) => [id, { title, slug }]));
  return records.flatMap((record) => {
    const idea = ideas.get(record.ideaId.toHexString());
    const owner = signed(record.owner, people);
    const by = signed(record.by, people);
    return idea && owner && by ? { ...plain(record), idea, owner, by } : [];
  });
}

function signed(
  { personId, ...brief }: Signature,
  people: Map<string, PersonBrief>,
): RepBrief | null {
  const person = people.get(personId);
  return person ? { person, ...brief } : null;
}

function plain({ _id, isReminded: _, ...record }: DecisionRecord) {
  return {
    ...record,
    id: _id.toHexString(),
    ideaId: record.ideaId.toHexString(),
    boardId: record.boardId.toHexString(),
    responseId: record.responseId.toHexString(),
    createdAt: record.createdAt.toISOString(),
    replacedById: record.replacedById?.toHexString() ?? null,
  };
}
