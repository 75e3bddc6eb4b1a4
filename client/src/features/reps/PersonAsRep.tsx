import type { PersonBrief } from '@roundhouse/shared/people';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { RepAnswers } from './RepAnswers.tsx';
import classes from './RepCard.module.css';

/** On the page of somebody who answers for the brand: their title, and what they have answered. */
export function PersonAsRep({ person }: { person: PersonBrief }) {
  const { t } = useTranslation('reps');
  const speaks = person.role === 'rep' || person.role === 'owner';
  const reps = useQuery(api.reps.list.queryOptions({ input: {}, enabled: speaks }));
  const rep = reps.data?.find((each) => each.person.id === person.id);
  if (!rep) return null;
  return (
    <section className={classes.card} data-sponsor={rep.isSponsor || undefined}>
      <p className={classes.title}>
        <strong>{rep.title}</strong>
        {rep.department && ` · ${rep.department}`}
      </p>
      {rep.isSponsor && <p className={classes.sponsor}>{t('sponsor')}</p>}
      <RepAnswers rep={rep} />
      <Link to="/who-answers">{t('who.title')}</Link>
    </section>
  );
}
