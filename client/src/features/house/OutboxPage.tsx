import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { MoreButton } from '../../ui/MoreButton.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { LineSkeletons } from '../../ui/Skeletons.tsx';
import { MailItem } from './MailItem.tsx';
import classes from './Outbox.module.css';

/** Every mail the board wrote; where no mail server is set, this is where they are read. */
export function OutboxPage() {
  const { t } = useTranslation('house');
  const outbox = useInfiniteQuery(
    api.mail.outbox.infiniteOptions({
      input: (cursor: string | undefined) => ({ cursor }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
      staleTime: 0,
    }),
  );
  const mails = outbox.data?.pages.flatMap((page) => page.mails) ?? [];
  return (
    <>
      <PageHead
        title={t('mail.title')}
        lead={t('mail.lead')}
        actions={
          <Button variant="default" loading={outbox.isRefetching} onClick={() => outbox.refetch()}>
            {t('mail.refresh')}
          </Button>
        }
      />
      {outbox.isPending && <LineSkeletons count={6} />}
      {outbox.isError && <ErrorState error={outbox.error} onRetry={outbox.refetch} />}
      {outbox.isSuccess && mails.length === 0 && (
        <EmptyState title={t('mail.none')}>{t('mail.noneText')}</EmptyState>
      )}
      <ul className={classes.list}>
        {mails.map((mail) => (
          <MailItem key={mail.id} mail={mail} />
        ))}
      </ul>
      <MoreButton query={outbox}>{t('more')}</MoreButton>
    </>
  );
}
