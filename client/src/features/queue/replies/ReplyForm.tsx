import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { QUEUE_LIMITS, REPLY_PLACEHOLDERS, type SavedReply } from '@roundhouse/shared/queue';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useErrorText } from '../../../app/errors.ts';

/** A saved reply's name and its text in both languages; one of them is enough. */
export function ReplyForm({ reply, onClose }: { reply: SavedReply; onClose: () => void }) {
  const { t } = useTranslation('queue');
  const { t: ui } = useTranslation('ui');
  const errorText = useErrorText();
  const [name, setName] = useState(reply.name);
  const [body, setBody] = useState<Record<Locale, string>>({
    en: reply.body.en ?? '',
    fr: reply.body.fr ?? '',
  });
  const save = useMutation(api.queue.saveReply.mutationOptions({ onSuccess: onClose }));
  const written = LOCALES.filter((locale) => body[locale].trim());
  function submit(event: FormEvent) {
    event.preventDefault();
    const texts = Object.fromEntries(written.map((locale) => [locale, body[locale]]));
    save.mutate({ id: reply.id, name, body: texts });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label={t('replies.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={QUEUE_LIMITS.replyName}
          required
        />
        {LOCALES.map((locale) => (
          <Textarea
            key={locale}
            lang={locale}
            label={t(`replies.body.${locale}`)}
            value={body[locale]}
            onChange={(event) => {
              const text = event.currentTarget.value;
              setBody((now) => ({ ...now, [locale]: text }));
            }}
            maxLength={QUEUE_LIMITS.replyBody}
            autosize
            minRows={2}
          />
        ))}
        <p>
          {t('replies.placeholders')}{' '}
          {REPLY_PLACEHOLDERS.map((each) => (
            <code key={each}>{`{{${each}}} `}</code>
          ))}
        </p>
        {save.error && <p role="alert">{errorText(save.error)}</p>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button
            type="submit"
            loading={save.isPending}
            disabled={name.trim().length < 2 || written.length === 0}
          >
            {t('replies.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
