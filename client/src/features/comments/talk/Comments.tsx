import type { CommentSort } from '@roundhouse/shared/comments';
import { type Idea, takesComments } from '@roundhouse/shared/ideas';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { useFormats } from '../../../i18n/format.ts';
import { useTellTyping } from '../../../realtime/index.ts';
import { ArrivalsPill } from './ArrivalsPill.tsx';
import { Composer } from './Composer.tsx';
import { SortChoice } from './SortChoice.tsx';
import classes from './Talk.module.css';
import { TalkContext } from './TalkContext.ts';
import { Threads } from './Threads.tsx';
import { TypingLine } from './TypingLine.tsx';
import { useComments } from './useComments.ts';
import { useLinkedComment, useShowLinked } from './usePermalink.ts';

/** The talk under an idea: write, read, and see it grow. */
export function Comments({ idea }: { idea: Pick<Idea, 'id' | 'status' | 'boardId' | 'tally'> }) {
  const { t } = useTranslation('comments');
  const formats = useFormats();
  const linked = useLinkedComment();
  const [sort, setSort] = useState<CommentSort>('oldest');
  const [around, setAround] = useState(linked ?? undefined);
  const talk = useComments({ ideaId: idea.id, sort, around });
  const isLinkedHere = talk.comments.some((comment) => comment.id === linked);
  if (linked && linked !== around && talk.isSuccess && !isLinkedHere) setAround(linked);
  const marked = useShowLinked(linked, isLinkedHere);
  const { boards } = useBootstrap();
  const isBoardClosed = boards.some((board) => board.id === idea.boardId && board.isClosed);
  const isOpen = takesComments(idea.status) && !isBoardClosed;
  const tellTyping = useTellTyping(idea.id);
  const { myReactions } = talk;
  const context = useMemo(
    () => ({ ideaId: idea.id, marked, myReactions, isOpen, tellTyping }),
    [idea.id, marked, myReactions, isOpen, tellTyping],
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
            <span className={classes.count}>{formats.number(idea.tally.comments)}</span>
          </h2>
          {idea.tally.comments > 1 && <SortChoice sort={sort} onChange={choose} />}
        </div>
        <Composer idea={idea} />
        <TypingLine ideaId={idea.id} />
        <Threads
          ideaId={idea.id}
          talk={talk}
          onShowAll={around ? () => setAround(undefined) : undefined}
        />
        <ArrivalsPill ideaId={idea.id} onNewest={() => choose('newest')} />
      </section>
    </TalkContext>
  );
}
