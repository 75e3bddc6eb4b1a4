import type { IdeaCard } from '@roundhouse/shared/ideas';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { client } from '../../../app/api.ts';
import { Banner, useAnnounce } from '../../../ui/index.ts';
import { AnswerBar } from './AnswerBar.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import { emptyAnswer, readAnswer } from './answerDraft.ts';
import classes from './Composer.module.css';
import { ErrorLinks } from './ErrorLinks.tsx';
import { SendDialog } from './SendDialog.tsx';
import { SignatureMissing } from './SignatureMissing.tsx';
import { useAnswerDraft } from './useAnswerDraft.ts';
import { useAnswered } from './useAnswered.ts';
import { useAnswerForm } from './useAnswerForm.ts';
import { useInserted } from './useInserted.ts';
import { useSignature } from './useSignature.ts';

interface Props {
  viewerId: string;
  ideas: IdeaCard[];
  /** The one whose case file stands beside. */
  shown: IdeaCard;
}

/** Writes one answer to an idea or to several, and sends it after a last look. */
export function NewAnswer({ viewerId, ideas, shown }: Props) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const announce = useAnnounce();
  const ideaIds = ideas.map(({ id }) => id);
  const start = () => emptyAnswer(ideaIds, viewerId);
  const keeper = useAnswerDraft({ personId: viewerId, ideaIds }, start);
  const { language, setLanguage, pictures, sending, refuse } = useAnswerForm(keeper);
  const { signature, reps, isMissing } = useSignature();
  const answered = useAnswered();
  const [isLooking, setLooking] = useState(false);
  useInserted(keeper.change, language);

  const look = (event: FormEvent) => {
    event.preventDefault();
    const read = readAnswer(keeper.draft);
    if ('errors' in read) return refuse(read.errors);
    sending.clear();
    setLooking(true);
  };
  const post = async () => {
    const read = readAnswer(keeper.draft);
    if ('errors' in read) return;
    const isSent = await sending.send(async () => {
      await client.responses.post(read.input);
    });
    setLooking(false);
    if (!isSent) return;
    keeper.forget();
    await answered(ideaIds);
    announce(t('sent', { count: ideas.length }));
    const [first] = read.input.targets;
    navigate(
      ideas.length === 1 ? `/ideas/${shown.id}/${shown.slug}#response-${first?.id}` : '/desk',
    );
  };
  return (
    <form className={classes.form} onSubmit={look} noValidate>
      <ErrorLinks errors={sending.errors} onLanguage={setLanguage} />
      {isMissing && <SignatureMissing />}
      {keeper.isRestored && keeper.kept !== 'nothing' && <Banner>{t('restored')}</Banner>}
      <AnswerFields
        keeper={keeper}
        pictures={pictures}
        errors={sending.errors.fields}
        language={language}
        onLanguage={setLanguage}
        ideas={ideas}
        shown={shown}
        signature={signature}
        reps={reps}
        isEdit={false}
      />
      <AnswerBar
        keeper={keeper}
        submit={t('send.look')}
        isBusy={sending.isBusy}
        isWaiting={pictures.sending.some(({ error }) => !error)}
      />
      <SendDialog
        isOpen={isLooking}
        draft={keeper.draft}
        ideas={ideas}
        shown={shown}
        signature={signature}
        isBusy={sending.isBusy}
        onSend={() => void post()}
        onClose={() => setLooking(false)}
      />
    </form>
  );
}
