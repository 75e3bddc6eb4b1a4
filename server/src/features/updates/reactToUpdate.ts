import type { Reaction } from '@roundhouse/shared/comments';
import type { Outputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import { type Asking, answer, type Outcome, type UseCase } from '../../app/useCase.ts';
import { recount } from '../comments/index.ts';
import { requirePublished } from './requireUpdate.ts';
import { tellTallied } from './tellUpdate.ts';

type Reacted = Outputs['updates']['react'];

/** What reactions to an update are kept under, apart from those to comments. */
export const reactionKey = (updateId: string) => `update-${updateId}`;

/** Sets one's only reaction to an update. The same again changes nothing. */
export const reactToUpdate: UseCase<{ updateId: string; reaction: Reaction }, Reacted> = (
  asking,
  { updateId, reaction },
) => setReaction(asking, updateId, reaction);

/** Takes one's reaction to an update back. */
export const unreactToUpdate: UseCase<{ updateId: string }, Reacted> = (asking, { updateId }) =>
  setReaction(asking, updateId, null);

async function setReaction(
  { parts, asker }: Asking,
  updateId: string,
  mine: Reaction | null,
): Promise<Outcome<Reacted>> {
  const { id: personId } = member(asker);
  const store = () =>
    parts.storage.transaction(async (session) => {
      const update = await requirePublished(parts, updateId, session);
      const before = await parts.reactions.get(reactionKey(updateId), personId, session);
      if (before === mine) return { update, isChange: false };
      const reactions = recount(update.reactions, before, mine);
      await parts.reactions.keep(reactionKey(updateId), personId, mine, session);
      await parts.updates.keepReactions(updateId, reactions, session);
      return { update: { ...update, reactions }, isChange: true };
    });
  const { update, isChange } = await parts.ideaTurns(updateId, store);
  const { reactions } = update;
  if (!isChange) return answer({ mine, reactions });
  const told = { personId, updateId, mine, rev: reactions.rev };
  return {
    output: { mine, reactions },
    events: [...tellTallied(update), { name: 'update.reacted', payload: told }],
  };
}
