import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { answer, type UseCase } from '../../app/useCase.ts';

type Output = Outputs['notices']['isFollowing'];

/** Whether one follows this, and what to offer when one supports it. */
export const isFollowing: UseCase<Inputs['notices']['isFollowing'], Output> = async (
  { parts, asker },
  followed,
) => {
  if (!asker) return answer({ isFollowing: false, followsSupported: false });
  const [isFollowing, { followsSupported }] = await Promise.all([
    parts.subscriptions.isFollowing(asker.id, followed),
    parts.noticePreferences.get(asker.id),
  ]);
  return answer({ isFollowing, followsSupported });
};
