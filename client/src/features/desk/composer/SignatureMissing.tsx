import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../../../app/bootstrap.ts';
import { Banner } from '../../../ui/index.ts';

/** An answer is signed with a title; without one it cannot be sent, so that is said before writing. */
export function SignatureMissing() {
  const { t } = useTranslation('desk');
  const isOwner = useViewer()?.role === 'owner';
  return (
    <Banner
      tone="warn"
      action={isOwner ? <Link to="/house/people">{t('signature.add')}</Link> : undefined}
    >
      {t(isOwner ? 'signature.missingOwner' : 'signature.missing')}
    </Banner>
  );
}
