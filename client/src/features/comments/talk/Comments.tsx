import type { CommentSort, Topic } from '@roundhouse/shared/comments';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import { useTellTyping } from '../../../realtime/index.ts';
import { ArrivalsPill } from './ArrivalsPill.tsx';
import { Composer } from './Composer.tsx';
import { SortChoice } from './SortChoice.tsx';
import classes from './Talk.module.css';
import { type ClosedReason, TalkContext } from './TalkContext.ts';
import { Threads } from './Threads.tsx';
import { TypingLine } from './TypingLine.tsx';
import { useComments } from './useComments.ts';
import { useLinkedComment, useShowLinked } from './usePermalink.ts';

interface Props {
  /** Keep it the same object while it is the same topic. */
  topic: Topic;
  /** How many comments stand. */
  count: number;
  /** Why nothing can be added; `null` while the talk is open. */
  closed: ClosedReason | null;
  /** Names of those who wrote official responses, by response, for comments that reply to one. */
  responders?: Readonly<Record<string, string>>;
}

const NOBODY = {};

/** The talk on a topic, whose room the page is in: write, read, and see it grow. */
export function Comments({ topic, count, closed, responders = NOBODY }: Props) {
  const { t } = useTranslation('comments');
  const formats = useFormats();
  const linked = useLinkedComment();
  const [sort, setSort] = useState<CommentSort>('oldest');
  const [around, setAround] = useState(linked ?? undefined);
  const talk = useComments({ topic, sort, around });
  const isLinkedHere = talk.comments.some((comment) => comment.id === linked);
  if (linked && linked !== around && talk.isSuccess && !isLinkedHere) setAround(linked);
  const marked = useShowLinked(linked, isLinkedHere);
  const tellTyping = useTellTyping(topic);
  const isOpen = closed === null;
  const { myReactions } = talk;
  const context = useMemo(
    () => ({ topic, marked, myReactions, responders, isOpen, tellTyping }),
    [topic, marked, myReactions, responders, isOpen, tellTyping],
  );
  function choose(next: CommentSort) {
    setAround(undefined);
    setSort(next);
  }
  return (
    <TalkContext value={context}>
      <section className={classes.talk} id="comments" aria-labelledby="talk-title">
        <div className={classes.head}>
          <h2 id="talk-title" className={classes.title}>
            {t('title')}
            <span className={classes.count}>{formats.number(count)}</span>
          </h2>
          {count > 1 && <SortChoice sort={sort} onChange={choose} />}
        </div>
        <Composer closed={closed} />
        <TypingLine topic={topic} />
        <Threads
          topic={topic}
          talk={talk}
          onShowAll={around ? () => setAround(undefined) : undefined}
        />
        <ArrivalsPill topic={topic} onNewest={() => choose('newest')} />
      </section>
    </TalkContext>
  );
}
