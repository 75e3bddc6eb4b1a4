import type { Act, OwnStanding } from '@roundhouse/shared/appeals';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocalText } from '../../../i18n/useLocalText.ts';
import { PersonLink, RelativeTime } from '../../../ui/index.ts';
import classes from '../Sanctions.module.css';
import { Appealing } from './Appealing.tsx';

/** Something of a person's that a moderator hid, held back or set aside. */
export function ActCard({ act, standing }: { act: Act; standing: OwnStanding }) {
  const { t } = useTranslation('sanctions');
  const { t: rules } = useTranslation('ideas');
  const read = useLocalText();
  const title = read(act.title);
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <h3 className={classes.title} lang={title.lang}>
          <Link to={act.path}>{title.text}</Link>
        </h3>
        <span className={classes.pill} data-tone="warn">
          {t(`acts.${act.about.kind}`)}
        </span>
      </div>
      {act.rule && <p className={classes.meta}>{rules(`hidden.rules.${act.rule}`)}</p>}
      <p className={classes.quote} lang={act.language}>
        {act.reason}
      </p>
      <p className={classes.meta}>
        {act.by && <PersonLink person={act.by} hasAvatar={false} />} <RelativeTime at={act.at} />
      </p>
      <Appealing about={act.about} standing={standing} />
    </article>
  );
}
