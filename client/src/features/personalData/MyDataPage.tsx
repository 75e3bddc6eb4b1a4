import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/PageHead.tsx';

/** What the board keeps of the one who reads: to take along, to refuse, to erase. */
export function MyDataPage() {
  const { t } = useTranslation('personalData');
  return <PageHead title={t('title')} lead={t('lead')} />;
}
