import type { Topic } from '@roundhouse/shared/comments';
import { type Locale, makeId } from '@roundhouse/shared/primitives';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../realtime/index.ts';

interface Target {
  topic: Topic;
  /** The comment it replies to; `null` for a comment on the topic itself. */
  parentId?: string | null;
  /** The official response that a comment on an idea replies to. */
  responseId?: string | null;
}

/**
 * Sends a comment or a reply. Answers why it was refused or held, or `null` once it is stored or
 * waits in the queue.
 */
export function useSendComment({ topic, parentId = null, responseId = null }: Target) {
  const send = useSend();
  const { i18n } = useTranslation();
  const language = i18n.language as Locale;
  const { kind, id: topicId } = topic;
  return useCallback(
    async (body: string, typedMs: number | null = null) => {
      const topic = { kind, id: topicId };
      const comment = { topic, id: makeId(), parentId, responseId, body, language, typedMs };
      const sent = await send('comments.post', comment);
      return sent.state === 'refused' || sent.state === 'held' ? sent.failure : null;
    },
    [send, kind, topicId, parentId, responseId, language],
  );
}
