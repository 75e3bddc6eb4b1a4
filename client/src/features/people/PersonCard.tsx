import { Button } from '@mantine/core';
import type { Person } from '@roundhouse/shared/people';
import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../../app/bootstrap.ts';
import { useFormats } from '../../i18n/format.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';
import { RoleBadge } from '../../ui/RoleBadge.tsx';
import { TagPill } from '../../ui/TagPill.tsx';
import { ReportButton } from '../reports/index.ts';
import { PersonAsRep } from '../reps/index.ts';
import classes from './PersonCard.module.css';

/** Who this is: picture, name, role, a few lines, what to ask them about, and their counts. */
export function PersonCard({ person }: { person: Person }) {
  const { t } = useTranslation('people');
  const formats = useFormats();
  const isMe = useViewer()?.id === person.id;
  const counts = (['ideas', 'supports', 'comments'] as const).map((what) => ({
    what,
    count: person.counts[what],
  }));
  return (
    <section className={classes.card}>
      <PersonAvatar person={person} size="6.5rem" />
      <div className={classes.head}>
        <PageHead title={person.name} />
        <RoleBadge role={person.role} />
      </div>
      {person.region && (
        <p className={classes.region}>
          <IconMapPin size="1.1rem" aria-hidden />
          {person.region}
        </p>
      )}
      {person.bio && <p className={classes.bio}>{person.bio}</p>}
      {person.skills.length > 0 && (
        <div>
          <h2 className={classes.ask}>{t('askAbout')}</h2>
          <div className={classes.skills}>
            {person.skills.map((skill) => (
              <TagPill key={skill} tag={skill} isLink={false} />
            ))}
          </div>
        </div>
      )}
      <PersonAsRep person={person} />
      <dl className={classes.counts}>
        {counts.map(({ what, count }) => (
          <div key={what}>
            <dt>{t(`counts.${what}`, { count })}</dt>
            <dd>{formats.number(count)}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.since}>{t('since', { date: formats.date(person.joinedAt) })}</p>
      <ReportButton
        subject={{ kind: 'person', id: person.id }}
        authorId={person.id}
        name={person.name}
        hasIcon
      />
      {isMe && (
        <Button component={Link} to="/account" variant="default">
          {t('edit')}
        </Button>
      )}
    </section>
  );
}
