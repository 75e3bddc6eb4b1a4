import { Button } from '@mantine/core';
import { makeId } from '@roundhouse/shared/primitives';
import { applyNotePosted, RESPONSE_LIMITS } from '@roundhouse/shared/responses';
import { IconNote } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../app/api.ts';
import { CommentForm, hasDraft } from '../../comments/index.ts';
import { failureOf } from './failureOf.ts';

/** Writes a note; `@Na…` completes to a colleague, who is told. */
export function NoteForm({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('desk');
  const queries = useQueryClient();
  const [isWriting, setWriting] = useState(false);
  const place = useMemo(() => ({ kind: 'note', ideaId }) as const, [ideaId]);
  // Made once for each note, so that sending it again stores it once.
  const id = useRef(makeId());

  async function send(body: string) {
    try {
      const note = await client.responses.postNote({ ideaId, id: id.current, body });
      id.current = makeId();
      setWriting(false);
      const { queryKey } = api.responses.notes.queryOptions({ input: { ideaId } });
      queries.setQueryData(queryKey, (known) => known && applyNotePosted(known, note));
      return null;
    } catch (error) {
      return failureOf(error);
    }
  }
  if (!isWriting && !hasDraft(place)) {
    return (
      <div>
        <Button
          variant="default"
          leftSection={<IconNote size="1.1rem" aria-hidden />}
          onClick={() => setWriting(true)}
        >
          {t('notes.post')}
        </Button>
      </div>
    );
  }
  return (
    <CommentForm
      isFocused={isWriting}
      onCancel={() => setWriting(false)}
      place={place}
      label={t('notes.label')}
      verb={t('notes.post')}
      maxLength={RESPONSE_LIMITS.note}
      mentions="colleagues"
      onSend={send}
    />
  );
}
