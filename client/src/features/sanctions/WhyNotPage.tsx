import type { Restriction } from '@roundhouse/shared/permissions';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/PageHead.tsx';
import { WhyNot } from './WhyNot.tsx';

/** In the place of a whole page that is taken from somebody. */
export function WhyNotPage({ restriction }: { restriction: Restriction }) {
  const { t } = useTranslation('sanctions');
  return (
    <>
      <PageHead title={t('closed')} />
      <WhyNot restriction={restriction} />
    </>
  );
}
