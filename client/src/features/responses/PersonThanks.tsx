import type { Person } from '@roundhouse/shared/people';
import { IconAward, IconGift } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { RelativeTime } from '../../ui/index.ts';
import classes from './PersonThanks.module.css';

/** The thank-yous a person was given in public. Nothing where there is none. */
export function PersonThanks({ person }: { person: Person }) {
  const { t } = useTranslation('responses');
  const { data: thanked = [] } = useQuery(
    api.responses.thanksTo.queryOptions({ input: { personId: person.id } }),
  );
  if (thanked.length === 0) return null;
  return (
    <section aria-labelledby="thanks-title">
      <h2 id="thanks-title" className={classes.title}>
        {t('thanks.title')}
      </h2>
      <ul className={classes.list}>
        {thanked.map(({ response, ideaTitle }) => {
          const Icon = response.thanks?.kind === 'gift' ? IconGift : IconAward;
          return (
            <li key={response.id} className={classes.thanks}>
              <Icon className={classes.icon} stroke={1.6} aria-hidden />
              <div>
                <p className={classes.note}>{response.thanks?.note}</p>
                <p className={classes.meta}>
                  <span>{response.rep.person.name}</span>
                  <span>{response.rep.title}</span>
                  <RelativeTime at={response.createdAt} />
                </p>
                <p className={classes.meta}>
                  {t('thanks.for')}{' '}
                  <Link to={`/ideas/${response.ideaId}#response-${response.id}`}>{ideaTitle}</Link>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
