import type { Topic } from '@roundhouse/shared/comments';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTellTyping } from '../../../realtime/index.ts';
import { CommentForm } from '../compose/CommentForm.tsx';
import type { DraftPlace } from '../compose/commentDraft.ts';
import { useSendComment } from '../compose/useSendComment.ts';

interface Props {
  /** The idea that was answered. */
  topic: Topic;
  responseId: string;
  /** Who wrote the response. */
  name: string;
  onDone: () => void;
}

/** Where a member replies to an official response; the reply then stands in the idea's talk. */
export function ResponseReply({ topic, responseId, name, onDone }: Props) {
  const { t } = useTranslation('comments');
  const send = useSendComment({ topic, responseId });
  const tellTyping = useTellTyping(topic);
  const place = useMemo<DraftPlace>(() => ({ kind: 'response', responseId }), [responseId]);
  return (
    <CommentForm
      place={place}
      label={t('form.replyLabel', { name })}
      verb={t('form.reply')}
      isFocused
      onSend={async (body, typedMs) => {
        const refusal = await send(body, typedMs);
        if (!refusal) onDone();
        return refusal;
      }}
      onType={tellTyping}
      onCancel={onDone}
    />
  );
}
