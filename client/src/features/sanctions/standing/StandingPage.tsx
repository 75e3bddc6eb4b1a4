import { APPEAL_DAYS, type OwnStanding } from '@roundhouse/shared/appeals';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { EmptyState, ErrorState, LineSkeletons, PageHead, PersonLink } from '../../../ui/index.ts';
import classes from '../Sanctions.module.css';
import { ActCard } from './ActCard.tsx';
import { isAbout } from './about.ts';
import { PastAppeal } from './PastAppeal.tsx';
import { SanctionCard } from './SanctionCard.tsx';

/** All that moderators did about the person who looks: reasons, terms, who acted, and appeals. */
export function StandingPage() {
  const { t } = useTranslation('sanctions');
  const standing = useQuery(api.appeals.standing.queryOptions());
  return (
    <div className={classes.page}>
      <PageHead title={t('standing.title')} lead={t('standing.lead', { count: APPEAL_DAYS })} />
      {standing.isPending && <LineSkeletons count={6} />}
      {standing.isError && <ErrorState error={standing.error} onRetry={standing.refetch} />}
      {standing.data && <Whole standing={standing.data} />}
    </div>
  );
}

function Whole({ standing }: { standing: OwnStanding }) {
  const { t } = useTranslation('sanctions');
  const { sanctions, acts, appeals } = standing;
  const shown = [...sanctions.map(({ id }) => ({ kind: 'sanction' as const, id }))];
  const about = [...shown, ...acts.map((act) => act.about)];
  const past = appeals.filter((appeal) => !about.some((each) => isAbout(appeal, each)));
  return (
    <>
      {sanctions.length + acts.length + appeals.length === 0 && (
        <EmptyState title={t('standing.none')}>{t('standing.noneText')}</EmptyState>
      )}
      <ul className={classes.list}>
        {sanctions.map((sanction) => (
          <li key={sanction.id}>
            <SanctionCard sanction={sanction} standing={standing} />
          </li>
        ))}
      </ul>
      {acts.length > 0 && <h2 className={classes.heading}>{t('standing.acts')}</h2>}
      <ul className={classes.list}>
        {acts.map((act) => (
          <li key={`${act.about.kind}:${act.about.id}`}>
            <ActCard act={act} standing={standing} />
          </li>
        ))}
      </ul>
      {past.length > 0 && <h2 className={classes.heading}>{t('standing.past')}</h2>}
      <ul className={classes.list}>
        {past.map((appeal) => (
          <li key={appeal.id}>
            <PastAppeal appeal={appeal} />
          </li>
        ))}
      </ul>
      <Moderators moderators={standing.moderators} />
    </>
  );
}

function Moderators({ moderators }: Pick<OwnStanding, 'moderators'>) {
  const { t } = useTranslation('sanctions');
  const { brand } = useBootstrap();
  if (moderators.length === 0) return null;
  return (
    <section>
      <h2 className={classes.heading}>{t('standing.ask')}</h2>
      <p className={classes.meta}>{t('standing.askText', { brand: brand?.name })}</p>
      <div className={classes.people}>
        {moderators.map((person) => (
          <PersonLink key={person.id} person={person} />
        ))}
      </div>
    </section>
  );
}
