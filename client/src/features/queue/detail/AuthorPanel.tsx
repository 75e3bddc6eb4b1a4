import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../../app/api.ts';
import { useFormats } from '../../../i18n/format.ts';
import { PersonLink } from '../../../ui/index.ts';
import classes from '../Queue.module.css';

/** Who wrote it: how long they have been here, what they wrote, and what was found before. */
export function AuthorPanel({ itemId }: { itemId: string }) {
  const { t } = useTranslation('queue');
  const formats = useFormats();
  const { data } = useQuery(api.queue.context.queryOptions({ input: { itemId } }));
  const author = data?.author;
  if (!author) return null;
  const { person, reports, restriction } = author;
  const facts = [
    ['since', formats.date(person.joinedAt)],
    ['ideas', formats.number(person.counts.ideas)],
    ['comments', formats.number(person.counts.comments)],
    ['upheld', formats.number(reports.upheld)],
    ['dismissed', formats.number(reports.dismissed)],
    ['open', formats.number(reports.open)],
  ] as const;
  return (
    <aside className={classes.author} aria-label={t('author.label')}>
      <h3>{t('author.label')}</h3>
      <PersonLink person={person} size="2.25rem" />
      {person.bio && <p className={classes.bio}>{person.bio}</p>}
      {restriction && (
        <p className={classes.restricted}>
          {t(`author.${restriction.kind}`)}{' '}
          {restriction.until && t('until', { time: formats.dateTime(restriction.until) })}
        </p>
      )}
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`author.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Link to={`/moderation/people/${person.id}`}>{t('author.more')}</Link>
    </aside>
  );
}
