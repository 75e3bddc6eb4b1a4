import type { Followed } from '@roundhouse/shared/notices';
import { useQuery } from '@tanstack/react-query';
import { api, client } from '../../../app/api.ts';
import { useViewer } from '../../../app/bootstrap.ts';
import { useTell } from '../../../realtime/index.ts';
import { useSending } from '../../../ui/form.ts';

/**
 * Whether the reader follows an idea or a board, and how to change it: it shows at once, and goes
 * back with the error where the server does not take it.
 */
export function useFollowing({ kind, id }: Followed) {
  const personId = useViewer()?.id;
  const tell = useTell();
  const { errors, send } = useSending();
  const { data } = useQuery(
    api.notices.isFollowing.queryOptions({
      input: { kind, id },
      enabled: personId !== undefined,
    }),
  );

  async function setFollowing(isFollowing: boolean): Promise<boolean> {
    if (personId === undefined) return false;
    const followed = { kind, id };
    const show = (is: boolean) =>
      tell({ name: 'following.changed', payload: { personId, followed, isFollowing: is } });
    show(isFollowing);
    const isDone = await send(() =>
      isFollowing ? client.notices.follow(followed) : client.notices.unfollow(followed),
    );
    if (!isDone) show(!isFollowing);
    return isDone;
  }

  return {
    isKnown: data !== undefined,
    isFollowing: data?.isFollowing ?? false,
    /** What was chosen when the reader last supported an idea. */
    followsSupported: data?.followsSupported ?? false,
    error: errors.whole,
    setFollowing,
  };
}
