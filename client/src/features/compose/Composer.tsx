import type { Idea } from '@roundhouse/shared/ideas';
import type { Locale } from '@roundhouse/shared/primitives';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { Banner, PageHead } from '../../ui/index.ts';
import { useTyping } from '../screening/index.ts';
import { DayGate, PostGates } from '../trust/index.ts';
import { ComposeBar } from './ComposeBar.tsx';
import { Duplicates } from './Duplicates.tsx';
import { type Draft, emptyDraft, isUploading } from './draft.ts';
import classes from './IdeaForm.module.css';
import { IdeaForm } from './IdeaForm.tsx';
import { readDraftOrThrow } from './readDraftOrThrow.ts';
import { useDraft } from './useDraft.ts';
import { useFormLabels } from './useFormLabels.ts';
import { useSaveIdea } from './useSaveIdea.ts';

interface Props {
  viewerId: string;
  parent: Idea | null;
  boardSlug: string | null;
  language: Locale;
}

/** The form for a new idea, with its draft. */
export function Composer({ viewerId, parent, boardSlug, language }: Props) {
  const { t } = useTranslation('compose');
  const navigate = useNavigate();
  const { boards } = useBootstrap();
  const open = boards.filter((board) => !board.isClosed);
  const start = (): Draft =>
    emptyDraft({
      language,
      parentId: parent?.id ?? null,
      kind: parent ? 'hack' : '',
      tags: parent?.tags ?? [],
      boardId:
        parent?.boardId ??
        open.find((board) => board.slug === boardSlug)?.id ??
        (open.length === 1 ? (open[0]?.id ?? '') : ''),
    });
  const place = parent ? (`remix-${parent.id}` as const) : 'new';
  const keeper = useDraft({ personId: viewerId, place }, start);
  const { isBusy, errors, send } = useSending();
  const labels = useFormLabels();
  const save = useSaveIdea();
  const typing = useTyping();

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    const { id, parentId, title, body } = keeper.draft;
    const typedMs = typing.take(title + body);
    let path = '/';
    const isSent = await send(async () => {
      path = await save('ideas.post', { ...readDraftOrThrow(keeper.draft), id, parentId, typedMs });
    });
    if (!isSent) return;
    keeper.forget();
    navigate(path);
  };

  return (
    <form className={classes.page} onSubmit={submit} onInput={typing.watch} noValidate>
      <PageHead
        title={parent ? t('page.remix') : t('page.new')}
        lead={
          parent ? (
            <>
              {t('page.remixOf')}{' '}
              <Link to={`/ideas/${parent.id}/${parent.slug}`} lang={parent.language}>
                {parent.title}
              </Link>
              {parent.author && ` – ${parent.author.name}`}
            </>
          ) : (
            t('page.lead')
          )
        }
      />
      <ErrorSummary errors={errors} labels={labels} />
      {keeper.isRestored && keeper.kept !== 'nothing' && <Banner>{t('restored')}</Banner>}
      <IdeaForm
        keeper={keeper}
        errors={errors.fields}
        underTitle={<Duplicates title={keeper.draft.title} exceptId={parent?.id} />}
      />
      <PostGates
        body={keeper.draft.body}
        pictures={keeper.draft.pictures.length}
        files={keeper.draft.hackFiles.length}
      />
      <DayGate what="ideas" isWriting={keeper.draft.title !== '' || keeper.draft.body !== ''} />
      <ComposeBar
        kept={keeper.kept}
        submit={t('submit.post')}
        isBusy={isBusy}
        waitsFor={isUploading(keeper.draft) ? t('attachment.wait') : null}
        onDiscard={() => keeper.forget(start())}
      />
    </form>
  );
}
