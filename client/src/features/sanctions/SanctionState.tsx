import type { Sanction } from '@roundhouse/shared/sanctions';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useMinute } from '../../ui/useMinute.ts';
import classes from './Sanctions.module.css';

/** Whether a sanction runs, until when, or how it ended. */
export function SanctionState({ sanction }: { sanction: Sanction }) {
  const { t } = useTranslation('sanctions');
  const formats = useFormats();
  const now = useMinute();
  const { kind, until, lifted } = sanction;
  if (lifted) return <Pill tone="good" text={t('state.lifted')} />;
  if (kind === 'warning') return <Pill text={t('state.warning')} />;
  if (until === null) return <Pill tone="danger" text={t('state.open')} />;
  const date = formats.dateTime(until);
  return new Date(until).getTime() > now ? (
    <Pill tone="warn" text={t('state.until', { date })} />
  ) : (
    <Pill text={t('state.ended', { date })} />
  );
}

function Pill({ tone, text }: { tone?: 'good' | 'warn' | 'danger'; text: string }) {
  return (
    <span className={classes.pill} data-tone={tone}>
      {text}
    </span>
  );
}
