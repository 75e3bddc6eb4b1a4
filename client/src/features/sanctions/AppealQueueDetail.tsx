import type { HeardAppeal } from '@roundhouse/shared/appeals';
import type { LocalText } from '@roundhouse/shared/localText';
import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useFormats } from '../../i18n/format.ts';
import { useLocalText } from '../../i18n/useLocalText.ts';
import { Banner, ErrorState, LineSkeletons, PersonLink, RelativeTime } from '../../ui/index.ts';
import { RejectedWords } from '../screening/index.ts';
import { DecideForm } from './DecideForm.tsx';
import classes from './Sanctions.module.css';

/** In the moderators' queue: an appeal, what it is about, and the decision, by somebody who did not act. */
export function AppealQueueDetail({ item }: { item: { subject: { id: string } } }) {
  const input = { appealId: item.subject.id };
  const appeal = useQuery(api.appeals.get.queryOptions({ input }));
  if (appeal.isPending) return <LineSkeletons count={8} />;
  if (appeal.isError) return <ErrorState error={appeal.error} onRetry={appeal.refetch} />;
  return <Heard key={appeal.data.id} appeal={appeal.data} />;
}

function Heard({ appeal }: { appeal: HeardAppeal }) {
  const { t } = useTranslation('sanctions');
  const formats = useFormats();
  const readText = useLocalText();
  const titleOf = (title: LocalText | undefined) => title && readText(title).text;
  const { person, act, text, language, at, dueAt, decision, isOwnAct, isOwnAffair, isAlone } =
    appeal;
  return (
    <div className={classes.list}>
      {act ? <TheAct act={act} /> : <p className={classes.meta}>{t('hear.actGone')}</p>}
      <section className={classes.appeal} aria-label={t('hear.appeal')}>
        <p className={classes.meta}>
          {person && <PersonLink person={person} />} <RelativeTime at={at} /> ·{' '}
          {t('hear.due', { date: formats.date(dueAt) })}
        </p>
        <p className={classes.quote} lang={language}>
          {text}
        </p>
        {person && <Link to={`/moderation/people/${person.id}`}>{t('hear.record')}</Link>}
      </section>
      {isAlone && <Banner tone="warn">{t('hear.alone')}</Banner>}
      {isOwnAct && !decision && <Banner>{t('hear.ownAct')}</Banner>}
      {isOwnAffair && !decision && <Banner>{t('hear.ownAffair')}</Banner>}
      {decision && (
        <p className={classes.note} lang={decision.language}>
          <strong>{t(decision.isGranted ? 'appeal.granted' : 'appeal.rejected')}</strong>{' '}
          {decision.reason}
        </p>
      )}
      {!decision && !isOwnAct && !isOwnAffair && (
        <DecideForm
          appealId={appeal.id}
          about={{ person: person?.name, title: titleOf(act?.title), rule: act?.rule }}
        />
      )}
    </div>
  );
}

function TheAct({ act }: { act: NonNullable<HeardAppeal['act']> }) {
  const { t } = useTranslation('sanctions');
  const { t: rules } = useTranslation('ideas');
  const title = useLocalText()(act.title);
  return (
    <section className={classes.card} aria-label={t(`about.${act.about.kind}`)}>
      <p className={classes.meta}>{t(`about.${act.about.kind}`)}</p>
      {act.about.kind === 'hold' && (
        <Suspense fallback={<LineSkeletons count={4} />}>
          <RejectedWords holdId={act.about.id} />
        </Suspense>
      )}
      {act.about.kind !== 'sanction' && act.about.kind !== 'hold' && (
        <Link to={act.path} lang={title.lang}>
          {title.text}
        </Link>
      )}
      {act.rule && <p className={classes.meta}>{rules(`hidden.rules.${act.rule}`)}</p>}
      <p className={classes.quote} lang={act.language}>
        {act.reason}
      </p>
      <p className={classes.meta}>
        {act.by && <PersonLink person={act.by} hasAvatar={false} />} <RelativeTime at={act.at} />
      </p>
    </section>
  );
}
