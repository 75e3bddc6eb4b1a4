import { readLocalText } from '@roundhouse/shared/localText';
import { mergedAddress } from '@roundhouse/shared/merging';
import type { PersonBrief } from '@roundhouse/shared/people';
import type { TimelineEntry } from '@roundhouse/shared/timeline';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format.ts';
import { nearestLocale } from '../../i18n/locale.ts';
import { PersonLink, StatusPill } from '../../ui/index.ts';
import classes from './Timeline.module.css';

/** What happened, in a line, and under it what was said about it. */
export function TimelineWords({ entry }: { entry: TimelineEntry }) {
  const { t, i18n } = useTranslation('timeline');
  const { t: ui } = useTranslation('ui');
  const formats = useFormats();
  switch (entry.kind) {
    case 'posted':
    case 'archived':
    case 'revived':
    case 'restored':
      return <What>{t(`what.${entry.kind}`)}</What>;
    case 'stepped':
      return (
        <What>
          {t('what.stepped')} <StatusPill status={entry.to} />{' '}
          <span className={classes.before}>
            {t('what.before', { from: ui(`status.${entry.from}`) })}
          </span>
        </What>
      );
    case 'responded':
      return (
        <What>
          <a href={`#response-${entry.responseId}`}>{t('what.responded')}</a>
        </What>
      );
    case 'decided':
      return (
        <What>
          {t('what.decided')} <StatusPill status={entry.outcome} />
        </What>
      );
    case 'promise_started':
    case 'promise_resumed':
      return <What>{t(`what.${entry.kind}`, { date: formats.date(entry.dueAt) })}</What>;
    case 'promise_late':
      return <Escalation what={t('what.promise_late')} sponsor={entry.sponsor} />;
    case 'promise_escalated': {
      const what = t('what.promise_escalated', { count: entry.period });
      return <Escalation what={what} sponsor={entry.sponsor} />;
    }
    case 'promise_paused': {
      const { text, language } = readLocalText(entry.reason, nearestLocale(i18n.language) ?? 'en');
      return <Said what={t('what.promise_paused')} text={text} language={language} />;
    }
    case 'promise_kept':
      return <What>{t(entry.isOnTime ? 'what.kept' : 'what.keptLate')}</What>;
    case 'milestone':
      return <What>{t('what.milestone', { count: entry.supports })}</What>;
    case 'hidden':
      return <Said what={t('what.hidden', { rule: entry.rule })} text={entry.reason} />;
    case 'refiled':
      return <Refiled entry={entry} />;
    case 'merged_from':
      return <MergedFrom entry={entry} />;
    case 'unmerged':
      return (
        <What>
          {t('what.unmerged')} <Link to={`/ideas/${entry.otherId}`}>{entry.otherTitle}</Link>
        </What>
      );
    case 'merged':
      return (
        <What>
          {t('what.merged')} <Link to={`/ideas/${entry.intoId}`}>{entry.intoTitle}</Link>
        </What>
      );
  }
}

const What = ({ children }: { children: ReactNode }) => <p className={classes.what}>{children}</p>;

/** To whom a late answer went. */
function Escalation({ what, sponsor }: { what: string; sponsor: PersonBrief | null }) {
  const { t } = useTranslation('timeline');
  return (
    <>
      <What>{what}</What>
      {sponsor && (
        <p className={classes.sponsor}>
          {t('wentTo')} <PersonLink person={sponsor} size="1.4rem" />
        </p>
      )}
    </>
  );
}

/** The idea that came, which can still be read, and what it brought. */
function MergedFrom({ entry }: { entry: Extract<TimelineEntry, { kind: 'merged_from' }> }) {
  const { t } = useTranslation('timeline');
  const supports = t('what.supports', { count: entry.supports });
  const comments = t('what.comments', { count: entry.comments });
  return (
    <>
      <What>
        {t('what.merged_from')} <Link to={mergedAddress(entry.fromId)}>{entry.fromTitle}</Link>
      </What>
      <p className={classes.sponsor}>{t('what.cameAlong', { supports, comments })}</p>
    </>
  );
}

function Said({ what, text, language }: { what: string; text: string; language?: string }) {
  return (
    <>
      <What>{what}</What>
      <blockquote className={classes.said} lang={language}>
        {text}
      </blockquote>
    </>
  );
}

/** Where a moderator put it, and why. */
function Refiled({ entry }: { entry: Extract<TimelineEntry, { kind: 'refiled' }> }) {
  const { t } = useTranslation('timeline');
  const { toBoard, added, removed, reason } = entry;
  const parts = [
    toBoard && t('what.toBoard', { board: toBoard }),
    added.length > 0 && t('what.tagged', { tags: added.join(', ') }),
    removed.length > 0 && t('what.untagged', { tags: removed.join(', ') }),
  ];
  return <Said what={`${t('what.refiled')} ${parts.filter(Boolean).join(' ')}`} text={reason} />;
}
