import { useState } from 'react';
import { client } from '../../../app/api.ts';
import { useViewer } from '../../../app/bootstrap.ts';
import { useFollowing } from './useFollowing.ts';

/**
 * "Tell me what happens", offered with the support of an idea. Before it, a wish that the support
 * carries out, as it was chosen the last time; after it, whether the reader follows the idea.
 */
export function useTellMe(ideaId: string, isSupporting: boolean) {
  const isMember = useViewer() !== null;
  const following = useFollowing({ kind: 'idea', id: ideaId });
  const [wish, setWish] = useState<boolean | null>(null);
  const isWish = !isSupporting && !following.isFollowing;
  const isOn = isWish ? (wish ?? following.followsSupported) : following.isFollowing;

  async function choose(isChosen: boolean) {
    setWish(isChosen);
    // A convenience for the next idea: where it is lost, the offer stands there unticked.
    void client.notices.choose({ followsSupported: isChosen }).catch(() => {});
    if (!isWish) await following.setFollowing(isChosen);
  }
  return {
    isOffered: isMember && following.isKnown,
    isWish,
    isOn,
    error: following.error,
    choose,
    /** To be called when the reader gives their support here. */
    whenSupporting() {
      if (isMember && isWish && isOn) void following.setFollowing(true);
    },
  };
}
