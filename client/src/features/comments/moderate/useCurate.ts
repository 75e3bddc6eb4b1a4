import type { Comment, Talk } from '@roundhouse/shared/comments';
import { useCallback } from 'react';
import { useTell } from '../../../realtime/index.ts';

/** Shows at once, without waiting for the socket, what the server answered to an act. */
export function useCurate() {
  const tell = useTell();
  const tellTalk = useCallback((payload: Talk) => tell({ name: 'talk.changed', payload }), [tell]);
  const tellComment = useCallback(
    (payload: Comment) => tell({ name: 'comment.edited', payload }),
    [tell],
  );
  return { tellTalk, tellComment };
}
