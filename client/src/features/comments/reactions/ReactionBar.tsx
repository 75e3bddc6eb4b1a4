import { UnstyledButton } from '@mantine/core';
import {
  type Comment,
  type CommentPage,
  REACTIONS,
  type Reaction,
} from '@roundhouse/shared/comments';
import { IconMoodPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { useMyReaction, useSend } from '../../../realtime/index.ts';
import { openInvitation } from '../../supports/index.ts';
import { ReactionButton } from './ReactionButton.tsx';
import classes from './Reactions.module.css';

interface Props {
  comment: Comment;
  myReactions: CommentPage['myReactions'];
}

/** What people felt about a comment: those given, and on request the others to give. */
export function ReactionBar({ comment, myReactions }: Props) {
  const { t } = useTranslation('comments');
  const isSignedIn = useViewer() !== null;
  const send = useSend();
  const { mine, counts } = useMyReaction(comment, myReactions);
  const [isOpen, setOpen] = useState(false);
  const shown = REACTIONS.filter(
    (reaction) => isOpen || reaction === 'useful' || counts[reaction] > 0,
  );
  function tap(reaction: Reaction) {
    if (!isSignedIn) return openInvitation({ kind: 'react' });
    setOpen(false);
    const commentId = comment.id;
    void (mine === reaction
      ? send('comments.unreact', { commentId })
      : send('comments.react', { commentId, reaction }));
  }
  return (
    <fieldset className={classes.bar} aria-label={t('reactions.label')}>
      {shown.map((reaction) => (
        <ReactionButton
          key={reaction}
          reaction={reaction}
          count={counts[reaction]}
          isMine={mine === reaction}
          onTap={tap}
        />
      ))}
      <UnstyledButton
        className={classes.more}
        aria-expanded={isOpen}
        aria-label={t('reactions.more')}
        title={t('reactions.more')}
        onClick={() => setOpen(!isOpen)}
      >
        <IconMoodPlus size="1.15rem" stroke={1.7} aria-hidden />
      </UnstyledButton>
    </fieldset>
  );
}
