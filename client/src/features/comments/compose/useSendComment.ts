import { type Locale, makeId } from '@roundhouse/shared/primitives';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../realtime/index.ts';

/**
 * Sends a comment on an idea, or a reply to `parentId`. Answers why it was refused, or `null` once
 * it is stored or waits in the queue; `onSent` learns its identifier at once.
 */
export function useSendComment(
  ideaId: string,
  parentId: string | null,
  onSent?: (id: string) => void,
) {
  const send = useSend();
  const { i18n } = useTranslation();
  const language = i18n.language as Locale;
  return useCallback(
    async (body: string) => {
      const id = makeId();
      onSent?.(id);
      const sent = await send('comments.post', { ideaId, id, parentId, body, language });
      return sent.state === 'refused' ? sent.failure : null;
    },
    [send, ideaId, parentId, language, onSent],
  );
}
