import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/Banner.tsx';
import { useIsChecking } from './checking.ts';

/** Says calmly that the browser proves its work, while it does. */
export function CheckingLine() {
  const { t } = useTranslation('app');
  return useIsChecking() ? <Banner>{t('checking')}</Banner> : null;
}
