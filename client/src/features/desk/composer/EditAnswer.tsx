import type { IdeaCard } from '@roundhouse/shared/ideas';
import type { Response } from '@roundhouse/shared/responses';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { client } from '../../../app/api.ts';
import { Banner, useAnnounce } from '../../../ui/index.ts';
import { AnswerBar } from './AnswerBar.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import { answerOfResponse, readChange } from './answerDraft.ts';
import classes from './Composer.module.css';
import { ErrorLinks } from './ErrorLinks.tsx';
import { useAnswerDraft } from './useAnswerDraft.ts';
import { useAnswered } from './useAnswered.ts';
import { useAnswerForm } from './useAnswerForm.ts';
import { useInserted } from './useInserted.ts';
import { useSignature } from './useSignature.ts';

interface Props {
  viewerId: string;
  idea: IdeaCard;
  response: Response;
}

/** Mends the words and pictures of one's own answer; readers see that it was edited. */
export function EditAnswer({ viewerId, idea, response }: Props) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const announce = useAnnounce();
  const place = { personId: viewerId, responseId: response.id };
  const keeper = useAnswerDraft(place, () => answerOfResponse(response));
  const { language, setLanguage, pictures, sending, refuse } = useAnswerForm(keeper);
  const { signature } = useSignature();
  const answered = useAnswered();
  useInserted(keeper.change, language);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = readChange(keeper.draft);
    if ('errors' in read) return refuse(read.errors);
    const isSent = await sending.send(async () => {
      await client.responses.edit(read.input);
    });
    if (!isSent) return;
    keeper.forget();
    await answered([idea.id]);
    announce(t('edit.saved'));
    navigate(`/ideas/${idea.id}/${idea.slug}#response-${response.id}`);
  };
  return (
    <form className={classes.form} onSubmit={(event) => void save(event)} noValidate>
      <ErrorLinks errors={sending.errors} onLanguage={setLanguage} />
      {keeper.isRestored && keeper.kept !== 'nothing' && <Banner>{t('restored')}</Banner>}
      <AnswerFields
        keeper={keeper}
        pictures={pictures}
        errors={sending.errors.fields}
        language={language}
        onLanguage={setLanguage}
        ideas={[idea]}
        shown={idea}
        signature={signature}
        reps={[]}
        isEdit
      />
      <AnswerBar
        keeper={keeper}
        submit={t('edit.save')}
        isBusy={sending.isBusy}
        isWaiting={pictures.sending.some(({ error }) => !error)}
      />
    </form>
  );
}
