import { Button } from '@mantine/core';
import type { Invitation } from '@roundhouse/shared/reps';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../app/api.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { ErrorState } from '../../../ui/ErrorState.tsx';
import { useSending } from '../../../ui/form.ts';
import { LineSkeletons } from '../../../ui/Skeletons.tsx';
import classes from './House.module.css';
import { useRepsChanged } from './useRepsChanged.ts';

/** Who was invited, newest first, and what came of it. */
export function Invitations() {
  const { t } = useTranslation('reps');
  const invitations = useQuery(api.reps.invitations.queryOptions({ staleTime: 0 }));
  if (invitations.isPending) return <LineSkeletons count={3} />;
  if (invitations.isError) {
    return <ErrorState error={invitations.error} onRetry={invitations.refetch} />;
  }
  if (invitations.data.length === 0) return <p>{t('invitations.none')}</p>;
  return (
    <ul className={classes.list}>
      {invitations.data.map((invitation) => (
        <InvitationRow key={invitation.id} invitation={invitation} />
      ))}
    </ul>
  );
}

function InvitationRow({ invitation }: { invitation: Invitation }) {
  const { t } = useTranslation('reps');
  const formats = useFormats();
  const changed = useRepsChanged();
  const { isBusy, errors, send } = useSending();
  const { id, name, email, acceptedAt, expiresAt } = invitation;
  const isOver = new Date(expiresAt).getTime() < Date.now();
  const state = acceptedAt ? 'accepted' : isOver ? 'over' : 'open';
  const date = formats.date(acceptedAt ?? expiresAt);
  const cancel = () =>
    send(async () => {
      await client.reps.cancelInvitation({ id });
      await changed();
    });
  return (
    <li className={classes.row}>
      <div className={classes.line}>
        <div className={classes.words}>
          <strong>{name}</strong>
          <span className={classes.about}>{email}</span>
          <span className={classes.about}>{t(`invitations.${state}`, { date })}</span>
        </div>
        {!acceptedAt && (
          <Button
            variant="default"
            size="xs"
            loading={isBusy}
            aria-label={t('invitations.cancelOf', { name })}
            onClick={cancel}
          >
            {t('invitations.cancel')}
          </Button>
        )}
      </div>
      {errors.whole && <Banner tone="danger">{errors.whole}</Banner>}
    </li>
  );
}
