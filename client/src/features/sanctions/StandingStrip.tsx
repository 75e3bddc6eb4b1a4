import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { bootstrapQuery, useBootstrap } from '../../app/bootstrap.ts';
import classes from './Sanctions.module.css';
import { useUntilWords } from './useUntilWords.ts';

/** Longest delay of a timer, ms. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** On top of every page of somebody who is restricted: what, until when, why, and where to read more. */
export function StandingStrip() {
  const { t } = useTranslation('sanctions');
  const { restriction } = useBootstrap().standing;
  const untilWords = useUntilWords();
  const standing = useQuery(api.appeals.standing.queryOptions({ enabled: restriction !== null }));
  useReadAnewAt(restriction?.until ?? null);
  if (!restriction) return null;
  const sanction = standing.data?.sanctions.find(({ id }) => id === restriction.sanctionId);
  return (
    <aside className={classes.strip} aria-label={t('strip.label')}>
      <p>
        <strong>{untilWords(restriction)}</strong>{' '}
        {sanction && <span lang={sanction.language}>{shortened(sanction.reason)}</span>}{' '}
        <Link to={`/account/standing#sanction-${restriction.sanctionId}`}>{t('strip.more')}</Link>
      </p>
    </aside>
  );
}

const shortened = (text: string) => (text.length > 120 ? `${text.slice(0, 119)}…` : text);

/** A restriction ends by the clock: the page comes alive again at that moment. */
function useReadAnewAt(until: string | null): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (until === null) return;
    const left = Math.max(new Date(until).getTime() - Date.now(), 0) + 500;
    const timer = setTimeout(
      () => void queries.invalidateQueries({ queryKey: bootstrapQuery.queryKey }),
      Math.min(left, LONGEST_TIMER),
    );
    return () => clearTimeout(timer);
  }, [until, queries]);
}
