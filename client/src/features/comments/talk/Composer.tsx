import { Button } from '@mantine/core';
import type { Comment } from '@roundhouse/shared/comments';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../../app/bootstrap.ts';
import { useDenied } from '../../../app/useDenied.ts';
import type { SendFailure } from '../../../realtime/index.ts';
import { WhyNot } from '../../sanctions/index.ts';
import { openInvitation } from '../../supports/index.ts';
import { CommentForm } from '../compose/CommentForm.tsx';
import { type DraftPlace, hasDraft } from '../compose/commentDraft.ts';
import { useSendComment } from '../compose/useSendComment.ts';
import { LockNote } from '../curation/LockNote.tsx';
import { SlowNote } from '../curation/SlowNote.tsx';
import { useCountdown, useSlowWait } from '../curation/useSlowWait.ts';
import classes from './Talk.module.css';
import { type ClosedReason, useTalk } from './TalkContext.ts';

interface Props {
  closed: ClosedReason | null;
  /** Those loaded, by which a slowed talk counts down. */
  comments: readonly Comment[];
}

/** Where a comment on the topic begins; for guests the way in, for a closed talk the reason. */
export function Composer({ closed, comments }: Props) {
  const { t } = useTranslation('comments');
  const isSignedIn = useViewer() !== null;
  const denied = useDenied('comment.post');
  const { topic, talk, tellTyping } = useTalk();
  const [refusedUntil, setRefusedUntil] = useState<number | null>(null);
  const slowSeconds = talk?.slowSeconds ?? 0;
  const wait = Math.max(useSlowWait(comments, slowSeconds), useCountdown(refusedUntil));
  const send = useSendComment({ topic });
  const topicId = topic.id;
  const place = useMemo<DraftPlace>(() => ({ kind: 'root', topicId }), [topicId]);
  if (closed) return <p className={classes.closed}>{t(`closed.${closed}`)}</p>;
  if (denied) return <WhyNot restriction={denied} />;
  if (!isSignedIn && !talk?.locked) {
    return (
      <Button variant="default" size="md" onClick={() => openInvitation({ kind: 'comment' })}>
        {t('form.join')}
      </Button>
    );
  }
  const lock = talk?.locked ?? null;
  async function post(body: string, typedMs: number | null) {
    const refusal = await send(body, typedMs);
    if (refusal?.code === 'slow_mode') setRefusedUntil(Date.now() + waitOf(refusal) * 1000);
    return refusal;
  }
  // A draft stays in sight, and where it is, should the talk be locked while it is written.
  return (
    <>
      {lock && <LockNote lock={lock} of="talk" />}
      {slowSeconds > 0 && !lock && <SlowNote slowSeconds={slowSeconds} wait={wait} />}
      {(!lock || hasDraft(place)) && (
        <CommentForm
          place={place}
          label={t('form.label')}
          placeholder={t('form.placeholder')}
          verb={t('form.post')}
          isBlocked={lock !== null || wait > 0}
          onSend={post}
          onType={tellTyping}
        />
      )}
    </>
  );
}

const waitOf = ({ details }: SendFailure): number =>
  (details as { retryAfterSeconds?: number }).retryAfterSeconds ?? 0;
