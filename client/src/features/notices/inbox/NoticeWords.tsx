import { IDEA_STATUSES, type IdeaStatus } from '@roundhouse/shared/ideas';
import type { Notice } from '@roundhouse/shared/notices';
import { useTranslation } from 'react-i18next';
import { StatusPill } from '../../../ui/StatusPill.tsx';
import classes from './NoticeRow.module.css';

/** What happened, as a sentence that begins with who did it, where somebody did. */
export function NoticeWords({ notice }: { notice: Notice }) {
  const { t } = useTranslation('inbox');
  const { kind, detail } = notice;
  switch (kind) {
    case 'step':
      return <Step detail={detail} />;
    case 'promise':
      return t(`promise.${oneOf(PROMISE_WORDS, detail)}`);
    case 'rhythm':
      return t(`rhythm.${oneOf(RHYTHM_WORDS, detail)}`);
    case 'moderation':
      return t(`moderation.${oneOf(MODERATION_WORDS, detail)}`);
    default:
      return (
        <>
          <strong className={classes.who}>{notice.actor?.name ?? t('somebody')}</strong>{' '}
          {t(`did.${kind}`)}
        </>
      );
  }
}

/* What happens to an idea that is no step on its path, or needs more words than its name. */
const STEP_WORDS = ['archived', 'revived', 'hidden', 'restored'] as const;
/* The first is said where a newer server sends a word that is not known here. */
const PROMISE_WORDS = ['begun', 'half', 'soon', 'late', 'escalated'] as const;
/* The first is said of what a newer server sends. */
const MODERATION_WORDS = [
  'news',
  'hidden',
  'restored',
  'refiled',
  'comment_hidden',
  'comment_restored',
  'comment_moved',
  'warned',
  'muted',
  'suspended',
  'banned',
  'lifted',
  'appeal_granted',
  'appeal_rejected',
  'moderator_needed',
  'report_upheld',
  'report_dismissed',
  'hold_approved',
  'hold_rejected',
  'merged',
  'unmerged',
  'support_set_aside',
  'support_counted_again',
  'level_reached',
] as const;
const RHYTHM_WORDS = ['due', 'late'] as const;

function oneOf<T extends string>(words: readonly [T, ...T[]], detail: string | null): T {
  return words.find((word) => word === detail) ?? words[0];
}

function Step({ detail }: { detail: string | null }) {
  const { t } = useTranslation('inbox');
  const word = STEP_WORDS.find((each) => each === detail);
  if (word) return t(`step.${word}`);
  const status = IDEA_STATUSES.find((each): each is IdeaStatus => each === detail);
  return (
    <>
      {t('step.now')} {status && <StatusPill status={status} />}
    </>
  );
}
