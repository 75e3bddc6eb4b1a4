import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { api } from '../../app/api.ts';
import { useBootstrap } from '../../app/bootstrap.ts';
import { codeOf } from '../../app/errors.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PageSkeleton } from '../../ui/Skeletons.tsx';
import { AcceptForm } from './AcceptForm.tsx';
import classes from './Invitation.module.css';

/** Where the mail leads: who invites, what for, and the way in. */
export function InvitationPage() {
  const { t } = useTranslation('reps');
  const [query] = useSearchParams();
  const token = query.get('token') ?? '';
  const { boards, brand } = useBootstrap();
  const read = useQuery(
    api.reps.readInvitation.queryOptions({ input: { token }, retry: false, staleTime: 60_000 }),
  );
  if (read.isPending) return <PageSkeleton />;
  if (read.isError) {
    const isDead = ['invitation_invalid', 'invalid_input'].includes(codeOf(read.error) ?? '');
    return (
      <>
        <PageHead title={t('invitation.title')} isQuiet />
        {isDead ? (
          <EmptyState title={t('invitation.dead')}>{t('invitation.deadText')}</EmptyState>
        ) : (
          <ErrorState error={read.error} onRetry={read.refetch} />
        )}
      </>
    );
  }
  const { profile, invitedBy, name } = read.data;
  const names = boards.filter(({ id }) => profile.boardIds.includes(id)).map((each) => each.name);
  return (
    <div className={classes.page}>
      <PageHead
        title={t('invitation.hello', { name })}
        lead={
          invitedBy
            ? t('invitation.by', { by: invitedBy.name, brand: brand?.name })
            : t('invitation.byBrand', { brand: brand?.name })
        }
      />
      <dl className={classes.terms}>
        <Term what={t('profile.title')} is={profile.title} />
        <Term what={t('profile.department')} is={profile.department} />
        <Term what={t('profile.region')} is={profile.region} />
        <Term what={t('answersFor')} is={names.join(', ')} />
        {profile.isSponsor && <Term what={t('sponsor')} is={t('profile.sponsorHint')} />}
      </dl>
      <p className={classes.promise}>{t('invitation.means')}</p>
      <AcceptForm token={token} invitation={read.data} />
    </div>
  );
}

function Term({ what, is }: { what: string; is: string }) {
  if (!is) return null;
  return (
    <div>
      <dt>{what}</dt>
      <dd>{is}</dd>
    </div>
  );
}
