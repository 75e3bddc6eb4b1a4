import type { Comment, Talk } from '@roundhouse/shared/comments';
import { IconArrowRight, IconPinned } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Markdown, PersonLink } from '../../../ui/index.ts';
import classes from './Curation.module.css';
import { Moves } from './Moves.tsx';
import { SummaryCard } from './SummaryCard.tsx';

/** What moderators put on top of a talk: its summary, what they pinned, what they took elsewhere. */
export function TalkTop({ talk, count }: { talk: Talk; count: number }) {
  const { t } = useTranslation('curation');
  return (
    <>
      {talk.summary && <SummaryCard topic={talk.topic} summary={talk.summary} count={count} />}
      {talk.pinned.length > 0 && (
        <section className={classes.pinned} aria-label={t('pinned.title')}>
          <h3 className={classes.topTitle}>
            <IconPinned size="1.1em" stroke={1.8} aria-hidden /> {t('pinned.title')}
          </h3>
          <ol className={classes.cards}>
            {talk.pinned.map((comment) => (
              <PinnedCard key={comment.id} comment={comment} />
            ))}
          </ol>
        </section>
      )}
      {talk.moves.length > 0 && <Moves moves={talk.moves} />}
    </>
  );
}

function PinnedCard({ comment }: { comment: Comment }) {
  const { t } = useTranslation('curation');
  const { author, body, language, id } = comment;
  return (
    <li className={classes.card}>
      {author && <PersonLink person={author} size="1.6rem" />}
      <div className={classes.clamped} lang={language}>
        <Markdown source={body} />
      </div>
      <Link
        className={classes.jump}
        to={`#comment-${id}`}
        aria-label={author ? t('pinned.jumpTo', { name: author.name }) : undefined}
      >
        {t('pinned.jump')} <IconArrowRight size="1em" stroke={2} aria-hidden />
      </Link>
    </li>
  );
}
