import { Button } from '@mantine/core';
import type { Idea } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { Banner, PageHead } from '../../ui/index.ts';
import { useTyping } from '../screening/index.ts';
import { PostGates } from '../trust/index.ts';
import { ComposeBar } from './ComposeBar.tsx';
import { draftOfIdea, isUploading } from './draft.ts';
import classes from './IdeaForm.module.css';
import { IdeaForm } from './IdeaForm.tsx';
import { readDraftOrThrow } from './readDraftOrThrow.ts';
import { useDraft } from './useDraft.ts';
import { useFormLabels } from './useFormLabels.ts';
import { useSaveIdea } from './useSaveIdea.ts';

interface Props {
  viewerId: string;
  idea: Idea;
}

/**
 * The form of an idea that is there already. The text is based on the version it was opened with:
 * when another one is saved meanwhile, here or in another tab, nothing is overwritten unasked.
 */
export function Editor({ viewerId, idea }: Props) {
  const { t } = useTranslation('compose');
  const navigate = useNavigate();
  const keeper = useDraft({ personId: viewerId, place: `edit-${idea.id}` }, () =>
    draftOfIdea(idea),
  );
  // A draft of an earlier visit may be older than what stands now.
  const basedOn = keeper.draft.basedOn ?? idea.version;
  const { isBusy, errors, send } = useSending();
  const labels = useFormLabels();
  const save = useSaveIdea();
  const typing = useTyping();
  const path = `/ideas/${idea.id}/${idea.slug}`;

  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    let next = path;
    const isSent = await send(async () => {
      next = await save('ideas.edit', {
        ...readDraftOrThrow(keeper.draft),
        ideaId: idea.id,
        version: basedOn,
        typedMs: typing.take(keeper.draft.title + keeper.draft.body),
      });
    });
    if (!isSent) return;
    keeper.forget();
    navigate(next);
  };

  const takeTheirs = () => keeper.forget(draftOfIdea(idea));
  const keepMine = () => keeper.change({ basedOn: idea.version });

  return (
    <form className={classes.page} onSubmit={submit} onInput={typing.watch} noValidate>
      <PageHead title={t('page.edit')} lead={<Link to={path}>{idea.title}</Link>} />
      <ErrorSummary errors={errors} labels={labels} />
      {idea.version > basedOn && (
        <Banner
          tone="warn"
          role="alert"
          action={
            <>
              <Button size="compact-sm" variant="default" onClick={takeTheirs}>
                {t('changed.takeTheirs')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={keepMine}>
                {t('changed.keepMine')}
              </Button>
            </>
          }
        >
          {t('changed.text')}{' '}
          <Link to={`/ideas/${idea.id}/history`} target="_blank">
            {t('changed.compare')}
          </Link>
        </Banner>
      )}
      {keeper.isRestored && keeper.kept !== 'nothing' && <Banner>{t('restored')}</Banner>}
      <IdeaForm keeper={keeper} errors={errors.fields} />
      <PostGates
        body={keeper.draft.body}
        pictures={keeper.draft.pictures.length}
        files={keeper.draft.hackFiles.length}
      />
      <ComposeBar
        kept={keeper.kept}
        submit={t('submit.save')}
        isBusy={isBusy}
        waitsFor={isUploading(keeper.draft) ? t('attachment.wait') : null}
        onDiscard={takeTheirs}
      />
    </form>
  );
}
