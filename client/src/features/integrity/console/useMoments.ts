import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const LENGTHS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
] as const;

/** Instants to the second, since floods come in seconds, and lengths of time (ms) in words. */
export function useMoments() {
  const { i18n } = useTranslation();
  const locale = i18n.language;
  return useMemo(() => {
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
    return {
      moment: (at: string) => moment.format(new Date(at)),
      length(ms: number): string {
        const [unit, of] = LENGTHS.find((each) => ms >= each[1]) ?? ['second', 1000];
        const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
        return new Intl.NumberFormat(locale, style).format(ms / of);
      },
    };
  }, [locale]);
}
