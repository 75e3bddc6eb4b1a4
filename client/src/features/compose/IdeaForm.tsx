import { NativeSelect, TagsInput, TextInput } from '@mantine/core';
import { IDEA_LIMITS } from '@roundhouse/shared/ideas';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useBootstrap } from '../../app/bootstrap.ts';
import { MarkdownEditor } from '../../ui/index.ts';
import { HackFilesField } from './HackFilesField.tsx';
import classes from './IdeaForm.module.css';
import { KindPicker } from './KindPicker.tsx';
import { PicturesField } from './PicturesField.tsx';
import { useAttachments } from './useAttachments.ts';
import type { DraftKeeper } from './useDraft.ts';

interface Props {
  keeper: DraftKeeper;
  errors: Record<string, string>;
  /** Stands under the title: what may be a duplicate. */
  underTitle?: ReactNode;
}

/** Every field of an idea. What is typed lives in the keeper's draft and nowhere else. */
export function IdeaForm({ keeper, errors, underTitle }: Props) {
  const { t } = useTranslation('compose');
  const { draft, change } = keeper;
  const attachments = useAttachments(keeper);
  const boards = useBootstrap().boards.filter(
    (board) => !board.isClosed || board.id === draft.boardId,
  );
  const tags = useQuery(api.feed.tags.queryOptions({ input: {}, staleTime: 60_000 }));
  return (
    <div className={classes.fields}>
      <KindPicker value={draft.kind} error={errors.kind} onChange={(kind) => change({ kind })} />
      <div className={classes.pair}>
        <NativeSelect
          id="boardId"
          label={t('board.label')}
          required
          value={draft.boardId}
          error={errors.boardId}
          data={[
            { value: '', label: t('board.choose'), disabled: true },
            ...boards.map((board) => ({ value: board.id, label: board.name })),
          ]}
          onChange={(event) => change({ boardId: event.currentTarget.value })}
        />
        <NativeSelect
          id="language"
          label={t('language.label')}
          value={draft.language}
          error={errors.language}
          data={LOCALES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={(event) => change({ language: event.currentTarget.value as Locale })}
        />
      </div>
      <div className={classes.titleField}>
        <TextInput
          id="title"
          size="lg"
          label={t('title.label')}
          description={t('title.about')}
          required
          autoComplete="off"
          lang={draft.language}
          value={draft.title}
          maxLength={IDEA_LIMITS.title}
          error={errors.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        {underTitle}
      </div>
      <div id="body" tabIndex={-1}>
        <MarkdownEditor
          label={t('body.label')}
          description={t(draft.kind ? `body.about.${draft.kind}` : 'body.about.improvement')}
          value={draft.body}
          maxLength={IDEA_LIMITS.body}
          minRows={8}
          error={errors.body}
          onChange={(body) => change({ body })}
        />
      </div>
      <PicturesField
        pictures={draft.pictures}
        attachments={attachments}
        errors={errors}
        onDescribe={(localId, alt) =>
          change((now) => ({
            pictures: now.pictures.map((each) =>
              each.localId === localId ? { ...each, alt } : each,
            ),
          }))
        }
      />
      <HackFilesField
        hackFiles={draft.hackFiles}
        attachments={attachments}
        error={errors.hackFiles}
        onLicence={(localId, licence) =>
          change((now) => ({
            hackFiles: now.hackFiles.map((each) =>
              each.localId === localId ? { ...each, licence } : each,
            ),
          }))
        }
      />
      <TagsInput
        id="tags"
        label={t('tags.label')}
        description={t('tags.about', { count: IDEA_LIMITS.tags })}
        value={draft.tags}
        maxTags={IDEA_LIMITS.tags}
        maxDropdownHeight={240}
        data={(tags.data ?? []).map(({ tag }) => tag)}
        error={
          errors.tags ?? Object.entries(errors).find(([path]) => path.startsWith('tags.'))?.[1]
        }
        onChange={(next) => change({ tags: next })}
      />
    </div>
  );
}
