import type { CommentSort, Talk, Topic } from '@roundhouse/shared/comments';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDenied } from '../../../app/useDenied.ts';
import { useFormats } from '../../../i18n/format.ts';
import { useTellTyping } from '../../../realtime/index.ts';
import { TalkTop } from '../curation/TalkTop.tsx';
import { useMovedLink } from '../curation/useMovedLink.ts';
import { ArrivalsPill } from './ArrivalsPill.tsx';
import { Composer } from './Composer.tsx';
import { KeepPlace } from './KeepPlace.tsx';
import { Moderate } from './Moderate.tsx';
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
  /** Who wrote what it is about, and may mark the comment that answers it. */
  ownerId?: string | null;
  /** Names of those who wrote official responses, by response, for comments that reply to one. */
  responders?: Readonly<Record<string, string>>;
}

const NOBODY = {};

/** The talk on a topic, whose room the page is in: write, read, and see it grow. */
export function Comments(props: Props) {
  const { topic, count, closed, ownerId = null, responders = NOBODY } = props;
  const { t } = useTranslation('comments');
  const formats = useFormats();
  const linked = useLinkedComment();
  const [sort, setSort] = useState<CommentSort>('oldest');
  const [around, setAround] = useState(linked ?? undefined);
  const talk = useComments({ topic, sort, around });
  const curated = talk.talk;
  const [chosen, choose] = useState<readonly string[] | null>(null);
  const isLinkedHere = talk.comments.some((comment) => comment.id === linked);
  if (linked && linked !== around && talk.isSuccess && !isLinkedHere) setAround(linked);
  const isMissing = linked === around && talk.isSuccess && !talk.isFetching && !isLinkedHere;
  useMovedLink(topic, isMissing ? linked : null);
  const marked = useShowLinked(linked, isLinkedHere);
  const tellTyping = useTellTyping(topic);
  const isDenied = useDenied('comment.post') !== null;
  const isOpen = closed === null && !curated?.locked && !isDenied;
  const { myReactions } = talk;
  const context = useMemo(
    () => ({
      topic,
      talk: curated,
      ownerId,
      linked,
      chosen,
      choose,
      marked,
      myReactions,
      responders,
      isOpen,
      tellTyping,
    }),
    [topic, curated, ownerId, linked, chosen, marked, myReactions, responders, isOpen, tellTyping],
  );
  function show(next: CommentSort) {
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
          {count > 1 && <SortChoice sort={sort} onChange={show} />}
          <Moderate count={count} />
        </div>
        <KeepPlace className={classes.kept} top={topOf(curated)}>
          {curated && <TalkTop talk={curated} count={count} />}
          <Composer closed={closed} comments={talk.comments} />
          <TypingLine topic={topic} />
          <Threads
            topic={topic}
            talk={talk}
            onShowAll={around ? () => setAround(undefined) : undefined}
          />
        </KeepPlace>
        <ArrivalsPill topic={topic} onNewest={() => show('newest')} />
      </section>
    </TalkContext>
  );
}

/** What stands above the comments, in a word. */
const topOf = (talk: Talk | null): string =>
  [
    talk?.summary?.version,
    talk?.moves.length,
    Boolean(talk?.locked),
    talk?.slowSeconds,
    ...(talk?.pinned.map(({ id }) => id) ?? []),
  ].join();
