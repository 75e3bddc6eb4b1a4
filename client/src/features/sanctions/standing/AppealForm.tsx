import { Button, Stack, Textarea } from '@mantine/core';
import { APPEAL_DAYS, APPEAL_LIMITS, type AppealSubject } from '@roundhouse/shared/appeals';
import { makeId } from '@roundhouse/shared/primitives';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { fieldErrorsOf, useErrorText } from '../../../app/errors.ts';
import { nearestLocale } from '../../../i18n/locale.ts';
import { useAnnounce, useKeptText } from '../../../ui/index.ts';
import classes from '../Sanctions.module.css';

/** Says why a moderator was wrong; another one reads it. */
export function AppealForm({ about, onDone }: { about: AppealSubject; onDone: () => void }) {
  const { t, i18n } = useTranslation('sanctions');
  const { t: ui } = useTranslation('ui');
  const language = nearestLocale(i18n.language) ?? 'en';
  const errorText = useErrorText();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const [id] = useState(makeId);
  const { text, setText, forget } = useKeptText(`appeal.${about.kind}.${about.id}`);
  const field = useRef<HTMLTextAreaElement>(null);
  // It opens where somebody asked for it, maybe far down a page they have just come to.
  useEffect(() => field.current?.focus(), []);
  const post = useMutation(
    api.appeals.post.mutationOptions({
      onSuccess: async () => {
        forget();
        announce(t('appeal.sent'));
        await queries.invalidateQueries({ queryKey: api.appeals.standing.key() });
        onDone();
      },
    }),
  );
  const fields = fieldErrorsOf(post.error, language);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!post.isPending) post.mutate({ id, about, text, language });
  }
  return (
    <Stack component="form" onSubmit={submit} gap="sm" aria-label={t('appeal.open')}>
      <Textarea
        ref={field}
        label={t('appeal.label')}
        description={t('appeal.hint', { count: APPEAL_DAYS })}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={fields.text}
        minLength={APPEAL_LIMITS.text.min}
        maxLength={APPEAL_LIMITS.text.max}
        autosize
        minRows={3}
        required
      />
      {post.isError && !fields.text && (
        <p className={classes.failure} role="alert">
          {errorText(post.error)}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" loading={post.isPending}>
          {t('appeal.send')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {ui('cancel')}
        </Button>
      </div>
    </Stack>
  );
}
