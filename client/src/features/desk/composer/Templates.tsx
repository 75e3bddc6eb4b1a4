import { Button, Modal, TextInput, UnstyledButton } from '@mantine/core';
import { readLocalText } from '@roundhouse/shared/localText';
import { type Locale, makeId } from '@roundhouse/shared/primitives';
import { RESPONSE_LIMITS, type Template } from '@roundhouse/shared/responses';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/errors.ts';
import { LineSkeletons } from '../../../ui/index.ts';
import type { AnswerDraft } from './answerDraft.ts';
import { written } from './answerDraft.ts';
import classes from './Templates.module.css';
import { useTemplates } from './useTemplates.ts';

interface Props {
  draft: AnswerDraft;
  onInsert: (template: Template) => void;
}

/** Texts that the reps saved: one is taken into the letter, the letter is saved as another. */
export function Templates({ draft, onInsert }: Props) {
  const { t } = useTranslation('desk');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBookmark size="1.1rem" aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('templates.open')}
      </Button>
      <Modal.Root opened={isOpen} onClose={() => setOpen(false)} size="lg">
        <Modal.Overlay backgroundOpacity={0.55} blur={2} />
        <Modal.Content radius="lg">
          <div className={classes.head}>
            <Modal.Title>{t('templates.title')}</Modal.Title>
            <Modal.CloseButton aria-label={t('close')} />
          </div>
          <Modal.Body>
            <Inside
              draft={draft}
              onInsert={(template) => {
                onInsert(template);
                setOpen(false);
              }}
            />
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  );
}

function Inside({ draft, onInsert }: Props) {
  const { t } = useTranslation('desk');
  const errorText = useErrorText();
  const { query, remove, save } = useTemplates();
  const failure = remove.error ?? query.error;
  return (
    <>
      {query.isPending && <LineSkeletons count={3} />}
      {failure && (
        <p className={classes.error} role="alert">
          {errorText(failure)}
        </p>
      )}
      {query.data?.length === 0 && <p className={classes.none}>{t('templates.none')}</p>}
      <ul className={classes.list}>
        {query.data?.map((template) => (
          <TemplateRow
            key={template.id}
            template={template}
            onInsert={() => onInsert(template)}
            onDelete={() => remove.mutate({ id: template.id })}
          />
        ))}
      </ul>
      <SaveAs draft={draft} save={save} />
    </>
  );
}

interface RowProps {
  template: Template;
  onInsert: () => void;
  onDelete: () => void;
}

function TemplateRow({ template, onInsert, onDelete }: RowProps) {
  const { t, i18n } = useTranslation('desk');
  const [isAsking, setAsking] = useState(false);
  const { text, language } = readLocalText(template.body, i18n.language as Locale);
  return (
    <li className={classes.row}>
      <UnstyledButton className={classes.insert} onClick={onInsert}>
        <strong>{template.name}</strong>
        <span className={classes.excerpt} lang={language}>
          {text}
        </span>
      </UnstyledButton>
      {isAsking ? (
        <Button size="compact-sm" color="red" onClick={onDelete}>
          {t('templates.deleteSure')}
        </Button>
      ) : (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('templates.delete', { name: template.name })}
          onClick={() => setAsking(true)}
        >
          <IconTrash size="1.1rem" aria-hidden />
        </Button>
      )}
    </li>
  );
}

function SaveAs({
  draft,
  save,
}: {
  draft: AnswerDraft;
  save: ReturnType<typeof useTemplates>['save'];
}) {
  const { t } = useTranslation('desk');
  const errorText = useErrorText();
  const [name, setName] = useState('');
  const body = written(draft.body);
  if (Object.keys(body).length === 0)
    return <p className={classes.none}>{t('templates.writeFirst')}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(
      { id: makeId(), name, body, status: draft.status },
      { onSuccess: () => setName('') },
    );
  };
  return (
    <form className={classes.save} onSubmit={submit}>
      <TextInput
        label={t('templates.saveAs')}
        value={name}
        maxLength={RESPONSE_LIMITS.templateName}
        error={save.error && errorText(save.error)}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={save.isPending}
        disabled={name.trim().length < 2}
      >
        {t('templates.save')}
      </Button>
      {save.isSuccess && <p role="status">{t('templates.saved')}</p>}
    </form>
  );
}
