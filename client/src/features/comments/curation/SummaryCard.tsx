import { UnstyledButton } from '@mantine/core';
import type { Summary, Topic } from '@roundhouse/shared/comments';
import { IconFileText } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocalText } from '../../../i18n/useLocalText.ts';
import { Markdown, RelativeTime } from '../../../ui/index.ts';
import classes from './Curation.module.css';
import { linkRefs } from './linkRefs.ts';

const Versions = lazy(async () => ({ default: (await import('./Versions.tsx')).Versions }));

interface Props {
  topic: Topic;
  summary: Summary;
  /** How many comments the talk has now. */
  count: number;
}

/** What moderators made of the talk so far, with the comments it draws on. */
export function SummaryCard({ topic, summary, count }: Props) {
  const { t } = useTranslation('curation');
  const [isOpen, setOpen] = useState(false);
  const { by, at, asOf, version } = summary;
  return (
    <section className={classes.summary} aria-label={t('summary.title')}>
      <h3 className={classes.topTitle}>
        <IconFileText size="1.1em" stroke={1.8} aria-hidden /> {t('summary.title')}
      </h3>
      <SummaryText summary={summary} />
      <Refs refIds={summary.refIds} />
      <p className={classes.meta}>
        <span>{by ? t('summary.by', { name: by.name }) : t('summary.nobody')}</span>
        <RelativeTime at={at} />
        <span>{t('summary.since', { count: Math.max(0, count - asOf) })}</span>
        {version > 1 && (
          <UnstyledButton
            className={classes.toggle}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t(isOpen ? 'summary.closeVersions' : 'summary.versions')}
          </UnstyledButton>
        )}
      </p>
      {isOpen && (
        <Suspense fallback={null}>
          <Versions topic={topic} current={version} />
        </Suspense>
      )}
    </section>
  );
}

/** The words of a summary in the reader's language where it was given. */
export function SummaryText({ summary }: { summary: Summary }) {
  const read = useLocalText()(summary.body);
  return (
    <div className={classes.summaryText} lang={read.lang}>
      <Markdown source={linkRefs(read.text, summary.refIds)} />
    </div>
  );
}

function Refs({ refIds }: { refIds: string[] }) {
  const { t } = useTranslation('curation');
  if (refIds.length === 0) return null;
  return (
    <nav className={classes.refs} aria-label={t('summary.refs')}>
      <span aria-hidden="true">{t('summary.refs')}</span>
      {refIds.map((id, at) => (
        <Link
          key={id}
          className={classes.ref}
          to={`#comment-${id}`}
          aria-label={t('summary.ref', { number: at + 1 })}
        >
          {at + 1}
        </Link>
      ))}
    </nav>
  );
}
