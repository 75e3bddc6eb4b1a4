import { Button } from '@mantine/core';
import type { Comment } from '@roundhouse/shared/comments';
import { IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useViewer } from '../../../app/bootstrap.ts';
import { useErrorText } from '../../../app/errors.ts';
import { useCan } from '../../../app/useCan.ts';
import { LineSkeletons, Markdown } from '../../../ui/index.ts';
import classes from './Curation.module.css';

/** In place of a hidden comment's words: the rule and the reason; its author and moderators may look. */
export function HiddenComment({ comment }: { comment: Comment }) {
  const { t } = useTranslation('curation');
  const { t: ideas } = useTranslation('ideas');
  const may = useCan();
  const viewerId = useViewer()?.id;
  const isMine = comment.author !== null && comment.author.id === viewerId;
  const { hidden } = comment;
  if (!hidden) return null;
  return (
    <div className={classes.note}>
      <p className={classes.noteTitle}>
        <IconEyeOff size="1.1em" stroke={1.8} aria-hidden /> {t('hidden.title')}
      </p>
      <p>{ideas(`hidden.rules.${hidden.rule}`)}</p>
      <p>
        {t('hidden.reason')} <q lang={comment.language}>{hidden.reason}</q>
      </p>
      {isMine && <p>{t('hidden.yours')}</p>}
      {(isMine || may('comment.hide')) && <Look commentId={comment.id} />}
    </div>
  );
}

function Look({ commentId }: { commentId: string }) {
  const { t } = useTranslation('curation');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? 'hidden.fold' : 'hidden.look')}
      </Button>
      {isOpen && <Words commentId={commentId} />}
    </>
  );
}

function Words({ commentId }: { commentId: string }) {
  const errorText = useErrorText();
  const words = useQuery(api.comments.hiddenWords.queryOptions({ input: { commentId } }));
  if (words.isPending) return <LineSkeletons count={2} />;
  if (words.isError) return <p role="alert">{errorText(words.error)}</p>;
  return (
    <div className={classes.words} lang={words.data.language}>
      <Markdown source={words.data.body} />
    </div>
  );
}
