import type { Restriction } from '@roundhouse/shared/permissions';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';

/** What a restriction takes, and until when: to the person as a sentence, to moderators in short. */
export function useUntilWords() {
  const { t } = useTranslation('sanctions');
  const formats = useFormats();
  const words = ({ kind, until }: Restriction): string =>
    until === null
      ? t(`restricted.open.${kind}`)
      : t(`restricted.until.${kind}`, { until: formats.dateTime(until) });
  const short = ({ kind, until }: Restriction): string =>
    until === null
      ? t(`kinds.${kind}`)
      : t('people.until', { kind: t(`kinds.${kind}`), date: formats.date(until) });
  return Object.assign(words, { short });
}
