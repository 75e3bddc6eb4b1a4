import { Button, TextInput } from '@mantine/core';
import type { Hold } from '@roundhouse/shared/screening';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { useSending } from '../../../ui/form.ts';
import { MarkdownEditor } from '../../../ui/index.ts';
import classes from '../Screening.module.css';

const LONGEST = { idea: 20_000, comment: 5_000 };

/** Changes the words of what waits; it goes on waiting. */
export function ReviseForm({ held, onDone }: { held: Hold; onDone: () => void }) {
  const { t } = useTranslation('screening');
  const [title, setTitle] = useState(held.title ?? '');
  const [body, setBody] = useState(held.body);
  const { isBusy, errors, send } = useSending();
  const isIdea = held.title !== null;
  async function submit(event: FormEvent) {
    event.preventDefault();
    const words = isIdea ? { title, body } : { body };
    if (await send(() => client.screening.revise({ holdId: held.id, ...words }))) onDone();
  }
  return (
    <form onSubmit={submit} className={classes.filters} lang={held.language} noValidate>
      {isIdea && (
        <TextInput
          label={t('revise.title')}
          value={title}
          maxLength={120}
          error={errors.fields.title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      )}
      <MarkdownEditor
        label={t('revise.body')}
        value={body}
        onChange={setBody}
        maxLength={isIdea ? LONGEST.idea : LONGEST.comment}
        minRows={4}
        error={errors.fields.body ?? errors.whole}
      />
      <div className={classes.actions}>
        <Button type="submit" loading={isBusy}>
          {t('revise.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('revise.cancel')}
        </Button>
      </div>
    </form>
  );
}
