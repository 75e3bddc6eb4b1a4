import { Button, Modal } from '@mantine/core';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { type AnswerDraft, languagesOf } from './answerDraft.ts';
import { Letter } from './Letter.tsx';
import classes from './SendDialog.module.css';
import { useConsequences } from './useConsequences.ts';
import { useFilled } from './useFilled.ts';
import type { Signature } from './useSignature.ts';

interface Props {
  isOpen: boolean;
  draft: AnswerDraft;
  ideas: IdeaCard[];
  /** The idea that the preview is filled in for. */
  shown: IdeaCard;
  signature: Signature;
  isBusy: boolean;
  onSend: () => void;
  onClose: () => void;
}

/** The letter as it will be read, and what sending it does; nothing is sent without this look. */
export function SendDialog(props: Props) {
  const { t } = useTranslation('desk');
  return (
    <Modal.Root opened={props.isOpen} onClose={props.onClose} size="lg">
      <Modal.Overlay backgroundOpacity={0.55} blur={2} />
      <Modal.Content radius="lg">
        <div className={classes.head}>
          <Modal.Title>{t('send.title', { count: props.ideas.length })}</Modal.Title>
          <Modal.CloseButton aria-label={t('close')} />
        </div>
        <Modal.Body>
          <Inside {...props} />
          <div className={classes.actions}>
            <Button variant="default" onClick={props.onClose}>
              {t('send.back')}
            </Button>
            <Button color="signal" data-autofocus loading={props.isBusy} onClick={props.onSend}>
              {t('send.confirm', { count: props.ideas.length })}
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Inside({ draft, ideas, shown, signature }: Props) {
  const { t } = useTranslation('desk');
  const { data: file } = useQuery(
    api.responses.caseFile.queryOptions({ input: { ideaId: shown.id }, staleTime: 30_000 }),
  );
  const consequences = useConsequences(draft, ideas, file?.followers);
  const asRead = useFilled(shown, signature);
  return (
    <>
      <ul className={classes.consequences}>
        {consequences.map((text) => (
          <li key={text}>
            <IconArrowRight size="1.1rem" aria-hidden />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <h3 className={classes.preview}>{t('send.preview')}</h3>
      {ideas.length > 1 && (
        <p className={classes.for}>{t('send.filledFor', { title: shown.title })}</p>
      )}
      <div className={classes.letters}>
        {languagesOf(draft).map((language) => (
          <Letter
            key={language}
            signature={signature}
            language={language}
            body={asRead(draft.body[language], language)}
            status={draft.status}
          />
        ))}
      </div>
    </>
  );
}
