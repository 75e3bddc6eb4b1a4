import { Button, Modal } from '@mantine/core';
import { makeId } from '@roundhouse/shared/primitives';
import type { SavedReply } from '@roundhouse/shared/queue';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useLocalText } from '../../../i18n/useLocalText.ts';
import { LineSkeletons } from '../../../ui/index.ts';
import classes from '../Queue.module.css';
import { ReplyForm } from './ReplyForm.tsx';

/** All saved replies: one is read, changed, deleted or added. */
export function RepliesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('queue');
  const { t: ui } = useTranslation('ui');
  const errorText = useErrorText();
  const queries = useQueryClient();
  const { data, error } = useQuery(api.queue.replies.queryOptions());
  const [edited, setEdited] = useState<SavedReply | null>(null);
  const refetch = () => queries.invalidateQueries({ queryKey: api.queue.replies.key() });
  const remove = useMutation(api.queue.deleteReply.mutationOptions({ onSuccess: refetch }));
  const failure = error ?? remove.error;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('replies.title')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {failure && <p role="alert">{errorText(failure)}</p>}
      {edited ? (
        <ReplyForm
          key={edited.id}
          reply={edited}
          onClose={() => {
            setEdited(null);
            void refetch();
          }}
        />
      ) : (
        <>
          {!data && <LineSkeletons count={3} />}
          {data?.length === 0 && <p>{t('replies.none')}</p>}
          <ul className={classes.replyList}>
            {data?.map((reply) => (
              <ReplyRow
                key={reply.id}
                reply={reply}
                onEdit={() => setEdited(reply)}
                onDelete={() => remove.mutate({ id: reply.id })}
              />
            ))}
          </ul>
          <Button onClick={() => setEdited({ id: makeId(), name: '', body: {}, rev: 0 })}>
            {t('replies.add')}
          </Button>
        </>
      )}
    </Modal>
  );
}

interface RowProps {
  reply: SavedReply;
  onEdit: () => void;
  onDelete: () => void;
}

function ReplyRow({ reply, onEdit, onDelete }: RowProps) {
  const { t } = useTranslation('queue');
  const { text, lang } = useLocalText()(reply.body);
  const [isAsking, setAsking] = useState(false);
  return (
    <li>
      <div>
        <strong>{reply.name}</strong>
        <p lang={lang}>{text}</p>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        onClick={onEdit}
        aria-label={t('replies.edit', { name: reply.name })}
      >
        {t('replies.change')}
      </Button>
      <Button
        size="compact-sm"
        variant={isAsking ? 'filled' : 'subtle'}
        color="red"
        aria-label={t('replies.delete', { name: reply.name })}
        onClick={() => (isAsking ? onDelete() : setAsking(true))}
      >
        {t(isAsking ? 'replies.deleteSure' : 'replies.remove')}
      </Button>
    </li>
  );
}
