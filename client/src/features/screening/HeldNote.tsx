import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Banner } from '../../ui/index.ts';

/** Said at once where something was sent that a moderator looks at first. */
export function HeldNote() {
  const { t } = useTranslation('screening');
  return <Banner action={<Link to="/account/held">{t('note.see')}</Link>}>{t('note.text')}</Banner>;
}
