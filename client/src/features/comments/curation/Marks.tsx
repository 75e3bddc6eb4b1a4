import type { Comment } from '@roundhouse/shared/comments';
import { IconCircleCheck, IconLock, IconPinned, IconSparkles } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTalk } from '../talk/TalkContext.ts';
import classes from './Curation.module.css';

/** What moderators made of a comment, beside its author: quiet, and in words. */
export function Marks({ comment }: { comment: Comment }) {
  const { t } = useTranslation('curation');
  const { talk } = useTalk();
  const isPinned = talk?.pinned.some(({ id }) => id === comment.id);
  const isAnswer = talk?.answer?.id === comment.id;
  return (
    <>
      {isAnswer && (
        <Mark tone="good" icon={<IconCircleCheck size="1em" stroke={2} aria-hidden />}>
          {t('answer.mark')}
        </Mark>
      )}
      {isPinned && (
        <Mark icon={<IconPinned size="1em" stroke={2} aria-hidden />}>{t('pinned.mark')}</Mark>
      )}
      {comment.isHighlighted && (
        <Mark icon={<IconSparkles size="1em" stroke={2} aria-hidden />}>{t('highlighted')}</Mark>
      )}
      {comment.locked && <IconLock className={classes.lock} size="1em" stroke={2} aria-hidden />}
    </>
  );
}

function Mark({ icon, tone, children }: { icon: ReactNode; tone?: 'good'; children: ReactNode }) {
  return (
    <span className={classes.mark} data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
