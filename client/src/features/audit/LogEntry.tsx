import type { AuditEntry } from '@roundhouse/shared/audit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format.ts';
import { PersonLink } from '../../ui/index.ts';
import classes from './Audit.module.css';
import { placeOf } from './placeOf.ts';
import { useActName, useRuleName } from './words.ts';

/** One act: who, when, what, to whom, by which rule and why. */
export function LogEntry({ entry }: { entry: AuditEntry }) {
  const { t } = useTranslation('audit');
  const formats = useFormats();
  const actName = useActName();
  const ruleName = useRuleName();
  const place = placeOf(entry.subject);
  const isUnknown = entry.detail.outcome === 'unknown';
  return (
    <li className={classes.entry}>
      <div className={classes.head}>
        <span className={classes.seq}>{formats.number(entry.seq)}</span>
        <strong>{actName(entry.act)}</strong>
        <time dateTime={entry.at} className={classes.quiet}>
          {formats.dateTime(entry.at)}
        </time>
      </div>
      <div className={classes.facts}>
        {entry.by ? (
          <PersonLink person={entry.by} size="1.4rem" />
        ) : (
          <span>{t(entry.byRole === null ? 'byBoard' : 'byGone')}</span>
        )}
        {entry.person && (
          <span className={classes.pair}>
            {t('concerns')} <PersonLink person={entry.person} size="1.4rem" />
          </span>
        )}
        {place && <Link to={place}>{t('open')}</Link>}
        {entry.rule && <span className={classes.rule}>{ruleName(entry.rule)}</span>}
      </div>
      {entry.reason && <blockquote className={classes.reason}>{entry.reason}</blockquote>}
      {entry.isReasonForgotten && <p className={classes.quiet}>{t('forgotten')}</p>}
      {isUnknown && <p className={classes.quiet}>{t('isUnknown')}</p>}
      {!isUnknown && <Details detail={entry.detail} />}
    </li>
  );
}

function Details({ detail }: Pick<AuditEntry, 'detail'>) {
  const told = Object.entries(detail);
  if (told.length === 0) return null;
  return (
    <dl className={classes.detail}>
      {told.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{String(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
