import type { DailyGate } from '@roundhouse/shared/trust';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useViewer } from '../../app/bootstrap.ts';
import { useFormats } from '../../i18n/format.ts';
import { Banner } from '../../ui/index.ts';

/** From how many on what is left of a day is told. */
const FEW = 3;
/** Asked for anew whenever somebody begins to write: what they just sent counts. */
const FRESH_MS = 5_000;

interface Props {
  what: Exclude<DailyGate, 'supports'>;
  isWriting: boolean;
}

/** Says while one writes how few more the day takes, and when the next one begins. */
export function DayGate({ what, isWriting }: Props) {
  const { t } = useTranslation('trust');
  const { time } = useFormats();
  const viewer = useViewer();
  const { data } = useQuery({
    ...api.trust.today.queryOptions({ staleTime: FRESH_MS }),
    enabled: viewer?.role === 'fan' && isWriting,
  });
  const left = data?.left?.[what];
  if (!isWriting || !data || left === undefined || left > FEW) return null;
  return (
    <Banner tone={left === 0 ? 'warn' : 'info'} action={<Link to="/trust">{t('gate.why')}</Link>}>
      {left > 0 ? t(`day.${what}`, { count: left }) : t('day.over', { time: time(data.resetsAt) })}
    </Banner>
  );
}
