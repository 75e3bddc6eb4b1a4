import type { Decision } from '@roundhouse/shared/decisions';
import type { LocalText } from '@roundhouse/shared/localText';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format.ts';
import { useLocalText } from '../../i18n/useLocalText.ts';
import { PersonAvatar, StatusPill } from '../../ui/index.ts';
import classes from './Decisions.module.css';
import { NextDate } from './NextDate.tsx';

interface Props {
  decision: Decision;
  /** Stands above it where several ideas' decisions are listed: the idea, as a heading. */
  head?: ReactNode;
}

/** A decision: what, why, what would change it, who owns it, and when the brand speaks of it again. */
export function DecisionCard({ decision, head }: Props) {
  const { t } = useTranslation('decisions');
  const formats = useFormats();
  const read = useLocalText();
  const { text, lang } = read(decision.text);
  return (
    <article
      id={`decision-${decision.id}`}
      className={classes.card}
      data-replaced={decision.replacedById !== null || undefined}
    >
      {head}
      <p className={classes.eyebrow}>
        {t('decision')} <StatusPill status={decision.outcome} />
        <span>{formats.date(decision.createdAt)}</span>
        {decision.replacedById && <span>{t('replaced')}</span>}
      </p>
      <p className={classes.what} lang={lang}>
        {text}
      </p>
      <dl className={classes.facts}>
        <Fact term={t('reason')} text={decision.reason} />
        <Fact term={t('wouldChange')} text={decision.wouldChange} />
      </dl>
      <footer className={classes.foot}>
        <Owner decision={decision} />
        {decision.replacedById === null && <NextDate decision={decision} />}
      </footer>
    </article>
  );
}

function Fact({ term, text: given }: { term: string; text: LocalText }) {
  const { text, lang } = useLocalText()(given);
  return (
    <div>
      <dt>{term}</dt>
      <dd lang={lang}>{text}</dd>
    </div>
  );
}

function Owner({ decision: { owner } }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  return (
    <div className={classes.owner}>
      <PersonAvatar person={owner.person} size="2.25rem" />
      <p>
        <span className={classes.dim}>{t('owner')}</span>
        <Link to={`/people/${owner.person.id}`}>{owner.person.name}</Link>
        <span className={classes.dim}>{owner.title}</span>
      </p>
    </div>
  );
}
