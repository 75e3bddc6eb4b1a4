import { IconHourglass } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/index.ts';
import classes from './Curation.module.css';
import { usePace } from './usePace.ts';

/** That a talk goes slowly, and how long the viewer still waits; the end of it is told aloud. */
export function SlowNote({ slowSeconds, wait }: { slowSeconds: number; wait: number }) {
  const { t } = useTranslation('curation');
  const pace = usePace();
  const announce = useAnnounce();
  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && wait === 0) announce(t('slow.ready'));
    waited.current = wait > 0;
  }, [wait, announce, t]);
  return (
    <p className={classes.slow}>
      <IconHourglass size="1.1em" stroke={1.8} aria-hidden />
      <span>
        {t('slow.on', { pace: pace(slowSeconds) })}{' '}
        {wait > 0 && (
          <strong data-testid="slow-wait">{t('slow.wait', { time: clockTime(wait) })}</strong>
        )}
      </span>
    </p>
  );
}

/** 75 as `1:15`. */
function clockTime(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
