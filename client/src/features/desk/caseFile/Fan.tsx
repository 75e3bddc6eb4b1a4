import { VisuallyHidden } from '@mantine/core';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { readLocalText } from '@roundhouse/shared/localText';
import type { Locale } from '@roundhouse/shared/primitives';
import type { CaseFile, Response } from '@roundhouse/shared/responses';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../i18n/format.ts';
import { PersonLink, RelativeTime } from '../../../ui/index.ts';
import classes from './CaseFile.module.css';
import { IdeaLines } from './IdeaLines.tsx';

interface Props {
  fan: CaseFile['fan'];
  imported: IdeaCard['imported'];
}

/** The person behind the idea: since when they are here, what they gave, what they heard from us. */
export function Fan({ fan, imported }: Props) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  if (!fan) {
    const author = imported?.author;
    return (
      <p className={classes.none}>{author ? t('fan.importedBy', { author }) : t('fan.imported')}</p>
    );
  }
  const { person } = fan;
  const counts = {
    ideas: person.counts.ideas,
    hacks: fan.hacks,
    comments: person.counts.comments,
    supports: person.counts.supports,
  };
  return (
    <>
      <PersonLink person={person} size="2.5rem" />
      <p className={classes.meta}>
        {t('fan.since', { date: formats.date(person.joinedAt) })}
        {person.region && ` · ${person.region}`}
      </p>
      {person.bio && <p className={classes.bio}>{person.bio}</p>}
      <dl className={classes.counts}>
        {(Object.keys(counts) as (keyof typeof counts)[]).map((what) => (
          <div key={what}>
            <dt>{t(`fan.${what}`, { count: counts[what] })}</dt>
            <dd>{formats.number(counts[what])}</dd>
          </div>
        ))}
      </dl>
      <h3 className={classes.sub}>{t('fan.answers')}</h3>
      {fan.answers.length === 0 ? (
        <p className={classes.none}>{t('fan.noAnswers')}</p>
      ) : (
        <ul className={classes.lines}>
          {fan.answers.map((answer) => (
            <Earlier key={answer.id} answer={answer} />
          ))}
        </ul>
      )}
      <More title={t('fan.theirIdeas')} count={fan.ideas.length}>
        <IdeaLines ideas={fan.ideas} />
      </More>
      <More title={t('fan.theySupport')} count={fan.supported.length}>
        <IdeaLines ideas={fan.supported} />
      </More>
      <More title={t('fan.theirComments')} count={fan.comments.length}>
        <ul className={classes.lines}>
          {fan.comments.map((comment) => (
            <li key={comment.id}>
              <Link to={`/ideas/${comment.ideaId}#comment-${comment.id}`} className={classes.quote}>
                {comment.body}
              </Link>
              <span className={classes.small}>
                <RelativeTime at={comment.createdAt} />
              </span>
            </li>
          ))}
        </ul>
      </More>
    </>
  );
}

function More(props: { title: string; count: number; children: React.ReactNode }) {
  if (props.count === 0) return null;
  return (
    <details className={classes.details}>
      <summary>
        {props.title} ({props.count})
      </summary>
      {props.children}
    </details>
  );
}

function Earlier({ answer }: { answer: Response }) {
  const { t, i18n } = useTranslation('desk');
  const { text, language } = readLocalText(answer.body, i18n.language as Locale);
  return (
    <li>
      <Link
        to={`/ideas/${answer.ideaId}#response-${answer.id}`}
        className={classes.quote}
        lang={language}
      >
        <VisuallyHidden lang={i18n.language}>
          {t('fan.answerBy', { name: answer.rep.person.name })}
        </VisuallyHidden>
        {text}
      </Link>
      <span className={classes.small}>
        {answer.rep.person.name} · <RelativeTime at={answer.createdAt} />
      </span>
    </li>
  );
}
