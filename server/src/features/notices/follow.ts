import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { Followed } from '@roundhouse/shared/notices';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Asking, Outcome, UseCase } from '../../app/useCase.ts';
import { nameFollowed } from './nameFollowed.ts';

type Following = Outputs['notices']['follow'];

/** Follows an idea or a board: what happens to it is told. Following it again changes nothing. */
export const follow: UseCase<Inputs['notices']['follow'], Following> = async (asking, followed) => {
  const { parts, asker } = asking;
  const { id: personId } = member(asker);
  const [named] = await nameFollowed(parts, [followed]);
  if (!named) throw new Refusal('not_found');
  return outcome(asking, followed, {
    isFollowing: true,
    isNew: await parts.subscriptions.add(personId, followed, parts.clock()),
  });
};

/** Follows it no more; works for what is gone, too. */
export const unfollow: UseCase<Inputs['notices']['unfollow'], Following> = async (
  asking,
  followed,
) => {
  const { id: personId } = member(asking.asker);
  return outcome(asking, followed, {
    isFollowing: false,
    isNew: await asking.parts.subscriptions.remove(personId, followed),
  });
};

function outcome(
  { asker }: Asking,
  { kind, id }: Followed,
  { isFollowing, isNew }: { isFollowing: boolean; isNew: boolean },
): Outcome<Following> {
  const payload = { personId: member(asker).id, followed: { kind, id }, isFollowing };
  return {
    output: { isFollowing },
    events: isNew ? [{ name: 'following.changed', payload }] : [],
  };
}
