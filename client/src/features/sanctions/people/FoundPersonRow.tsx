import type { FoundPerson } from '@roundhouse/shared/sanctions';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../i18n/format.ts';
import { PersonAvatar, RoleBadge } from '../../../ui/index.ts';
import classes from '../Sanctions.module.css';
import { useUntilWords } from '../useUntilWords.ts';
import row from './FoundPersonRow.module.css';

/** Somebody a moderator found: the way to what there is to know of them. */
export function FoundPersonRow({ person }: { person: FoundPerson }) {
  const { t } = useTranslation('sanctions');
  const formats = useFormats();
  const untilWords = useUntilWords();
  const { id, name, role, joinedAt, restriction, sanctions } = person;
  return (
    <li className={classes.row}>
      <Link to={`/moderation/people/${id}`} className={row.link}>
        <PersonAvatar person={person} size="2.25rem" />
        <span className={classes.who}>
          <strong>{name}</strong>
          <span className={classes.meta}>
            {t('people.joined', { date: formats.date(joinedAt) })}
          </span>
        </span>
      </Link>
      <span className={classes.actions}>
        <RoleBadge role={role} />
        {restriction ? (
          <span className={classes.pill} data-tone="warn">
            {untilWords.short(restriction)}
          </span>
        ) : (
          sanctions > 0 && (
            <span className={classes.pill}>{t('people.count', { count: sanctions })}</span>
          )
        )}
      </span>
    </li>
  );
}
