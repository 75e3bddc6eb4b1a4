import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../../app/bootstrap.ts';
import { useDenied } from '../../app/useDenied.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { Section } from '../../ui/Section.tsx';
import { NoticePreferences } from '../notices/index.ts';
import { WhyNot } from '../sanctions/index.ts';
import { MyProgress } from '../trust/index.ts';
import { AvatarField } from './AvatarField.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { SessionList } from './SessionList.tsx';
import { SettingsFields } from './SettingsFields.tsx';

/** One's own profile, settings and sessions. */
export function AccountPage() {
  const { t } = useTranslation('accounts');
  const { t: trust } = useTranslation('trust');
  const viewer = useViewer();
  const denied = useDenied('profile.show');
  if (!viewer) return null;
  return (
    <>
      <PageHead
        title={t('account.title')}
        lead={t('account.lead', { email: viewer.email })}
        actions={
          <Button component={Link} to={`/people/${viewer.id}`} variant="default">
            {t('account.see')}
          </Button>
        }
      />
      <Section title={t('profile.title')} lead={t('profile.lead')}>
        {denied ? (
          <WhyNot restriction={denied} />
        ) : (
          <>
            <AvatarField viewer={viewer} />
            <ProfileForm key={viewer.id} viewer={viewer} />
          </>
        )}
      </Section>
      {viewer.role === 'fan' && (
        <Section title={trust('account.title')} lead={trust('account.lead')}>
          <MyProgress isShort />
        </Section>
      )}
      <Section title={t('settings.title')} lead={t('settings.lead')}>
        <SettingsFields />
      </Section>
      <NoticePreferences />
      <Section title={t('sessions.title')} lead={t('sessions.lead')}>
        <SessionList />
      </Section>
    </>
  );
}
