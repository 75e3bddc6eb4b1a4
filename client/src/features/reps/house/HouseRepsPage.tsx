import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { Section } from '../../../ui/Section.tsx';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import { useReps } from '../useReps.ts';
import { Invitations } from './Invitations.tsx';
import { InviteForm } from './InviteForm.tsx';
import { RepRow } from './RepRow.tsx';
import { Untitled } from './Untitled.tsx';

/** The people of the brand as the owner keeps them: who they are, who was invited, who is to come. */
export function HouseRepsPage() {
  const { t } = useTranslation('reps');
  const reps = useReps();
  return (
    <>
      <PageHead title={t('house.title')} lead={t('house.lead')} />
      <Section title={t('house.list')} lead={<Link to="/who-answers">{t('house.public')}</Link>}>
        {reps.isPending && <LineSkeletons count={4} />}
        {reps.isError && <ErrorState error={reps.error} onRetry={reps.refetch} />}
        {reps.isSuccess && reps.shown.length === 0 && <p>{t('house.none')}</p>}
        {reps.shown.map((rep) => (
          <RepRow key={rep.person.id} rep={rep} />
        ))}
        <Untitled known={reps.shown} />
      </Section>
      <Section title={t('invite.title')} lead={t('invite.lead')}>
        <InviteForm />
      </Section>
      <Section title={t('invitations.title')} lead={t('invitations.lead')}>
        <Invitations />
      </Section>
    </>
  );
}
