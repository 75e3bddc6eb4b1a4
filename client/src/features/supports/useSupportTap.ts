import type { IdeaCard } from '@roundhouse/shared/ideas';
import { useCallback } from 'react';
import { useViewer } from '../../app/bootstrap.ts';
import { failureError, useSend, useSupport } from '../../realtime/index.ts';
import { keepWish, openInvitation } from './invitation/index.ts';
import { tellTrouble } from './troubleStore.ts';

export type Supportable = Pick<IdeaCard, 'id' | 'boardId' | 'title' | 'status' | 'tally'>;

/**
 * My support of an idea, the number to show, and the tap that gives or undoes it at once. A guest
 * is invited to sign in; a refusal is told at the foot of the page.
 */
export function useSupportTap(idea: Supportable) {
  const isSignedIn = useViewer() !== null;
  const send = useSend();
  const support = useSupport(idea);
  const { isSupporting } = support;
  const ideaId = idea.id;

  const tap = useCallback(async () => {
    if (!isSignedIn) {
      keepWish(ideaId);
      openInvitation({ kind: 'support', ideaId });
      return;
    }
    const sent = await send(isSupporting ? 'supports.undo' : 'supports.give', { ideaId });
    if (sent.state === 'refused') tellTrouble(failureError(sent.failure));
  }, [isSignedIn, isSupporting, ideaId, send]);

  return { ...support, tap };
}
