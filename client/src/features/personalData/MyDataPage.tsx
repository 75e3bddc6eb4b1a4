import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/PageHead.tsx';
import { DownloadSection } from './DownloadSection.tsx';
import { EraseSection } from './EraseSection.tsx';

/** What the board keeps of the one who reads: to take along, to refuse, to erase. */
export function MyDataPage() {
  const { t } = useTranslation('personalData');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <DownloadSection />
      <EraseSection />
    </>
  );
}
