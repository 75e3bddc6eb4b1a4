import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { requireOpenBoard } from '../ideas/index.ts';
import { refileIdea } from './refileIdea.ts';

/** Moves ideas to a board and changes their tags, one after the other; says of each what became of it. */
export const refileIdeas: UseCase<Inputs['filing']['refile'], Outputs['filing']['refile']> = async (
  { parts, asker },
  { ideaIds, ...filing },
) => {
  const { id: byId } = member(asker);
  if (filing.boardId !== null) await requireOpenBoard(parts, filing.boardId);
  const output: Outputs['filing']['refile'] = [];
  const events: StoredEvent[] = [];
  for (const ideaId of ideaIds) {
    try {
      const told = await refileIdea(parts, byId, ideaId, filing);
      output.push({ ideaId, outcome: told.length > 0 ? 'changed' : 'unchanged' });
      events.push(...told);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      output.push({ ideaId, outcome: error.code });
    }
  }
  if (events.length > 0) parts.jobs.poke('notices');
  return { output, events };
};
