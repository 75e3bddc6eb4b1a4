import { Switch } from '@mantine/core';
import { NOTICE_KINDS, REP_NOTICE_KINDS } from '@roundhouse/shared/notices';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useCan } from '../../../app/useCan.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { KindChoice } from './KindChoice.tsx';
import classes from './NoticePreferences.module.css';
import { PushHere } from './PushHere.tsx';
import { usePreferences } from './usePreferences.ts';

const ANCHOR = 'notices';

/** What comes by mail and what is pushed, kind by kind; all of it comes into the inbox. */
export function NoticePreferences() {
  const { t } = useTranslation('inbox');
  const place = useRef<HTMLDivElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === `#${ANCHOR}`) place.current?.scrollIntoView();
  }, [hash]);
  return (
    <div id={ANCHOR} ref={place} className={classes.place}>
      <Section title={t('preferences.title')} lead={t('preferences.lead')}>
        <PushHere />
        <Choices />
        <Link to="/following">{t('toFollowing')}</Link>
      </Section>
    </div>
  );
}

function Choices() {
  const { t } = useTranslation('inbox');
  const may = useCan();
  const { data, error, refetch, choose, trouble } = usePreferences();
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={6} />;
  const kinds = NOTICE_KINDS.filter((kind) => may('note.read') || !REP_NOTICE_KINDS.includes(kind));
  return (
    <>
      {trouble && (
        <Banner tone="danger" role="alert">
          {trouble}
        </Banner>
      )}
      <ul className={classes.kinds}>
        {kinds.map((kind) => (
          <KindChoice
            key={kind}
            kind={kind}
            choice={data.choices[kind]}
            onChange={(choice) => void choose({ choices: { [kind]: choice } })}
          />
        ))}
      </ul>
      <Switch
        className={classes.follows}
        checked={data.followsSupported}
        label={t('preferences.follows')}
        description={t('preferences.followsHint')}
        onChange={(event) => void choose({ followsSupported: event.currentTarget.checked })}
      />
    </>
  );
}
