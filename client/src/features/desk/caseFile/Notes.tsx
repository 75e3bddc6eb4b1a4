import { Button } from '@mantine/core';
import type { InternalNote } from '@roundhouse/shared/responses';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useCan } from '../../../app/useCan.ts';
import { LineSkeletons, Markdown, PersonLink, RelativeTime } from '../../../ui/index.ts';
import classes from './CaseFile.module.css';
import { NoteForm } from './NoteForm.tsx';

/** Words among colleagues; never public. */
export function Notes({ ideaId, isReady }: { ideaId: string; isReady: boolean }) {
  const { t } = useTranslation('desk');
  const errorText = useErrorText();
  const { data, error, isPending } = useQuery(
    api.responses.notes.queryOptions({ input: { ideaId }, enabled: isReady }),
  );
  return (
    <>
      <p className={classes.none}>{t('notes.about')}</p>
      {isPending && !error && <LineSkeletons count={2} />}
      {error && <p role="alert">{errorText(error)}</p>}
      {data && data.length > 0 && (
        <ul className={classes.lines}>
          {data.map((note) => (
            <Note key={note.id} note={note} />
          ))}
        </ul>
      )}
      <NoteForm ideaId={ideaId} />
    </>
  );
}

function Note({ note }: { note: InternalNote }) {
  const { t } = useTranslation('desk');
  const may = useCan();
  const queries = useQueryClient();
  const errorText = useErrorText();
  const [isAsking, setAsking] = useState(false);
  const { queryKey } = api.responses.notes.queryOptions({ input: { ideaId: note.ideaId } });
  const remove = useMutation(
    api.responses.deleteNote.mutationOptions({
      onSuccess: () =>
        queries.setQueryData(queryKey, (known) => known?.filter(({ id }) => id !== note.id)),
    }),
  );
  return (
    <li>
      <p className={classes.meta}>
        <PersonLink person={note.author} />
        <RelativeTime at={note.createdAt} />
        {may('note.delete', { authorId: note.author.id }) && (
          <Button
            size="compact-xs"
            variant={isAsking ? 'filled' : 'subtle'}
            color={isAsking ? 'red' : undefined}
            loading={remove.isPending}
            onClick={() => (isAsking ? remove.mutate({ noteId: note.id }) : setAsking(true))}
          >
            {t(isAsking ? 'notes.deleteSure' : 'notes.delete')}
          </Button>
        )}
      </p>
      <Markdown source={note.body} />
      {remove.error && <p role="alert">{errorText(remove.error)}</p>}
    </li>
  );
}
