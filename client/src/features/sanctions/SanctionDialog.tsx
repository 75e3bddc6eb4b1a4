import { Modal } from '@mantine/core';
import type { SanctionCause } from '@roundhouse/shared/sanctions';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { ErrorState, LineSkeletons } from '../../ui/index.ts';
import { SanctionForm } from './SanctionForm.tsx';

interface Props {
  personId: string;
  /** What they did it with, where it was one text. */
  because?: SanctionCause | null;
  /** The title of that, or of where it stands. */
  about?: string | null;
  onClose: () => void;
  /** Called after it was given, before `onClose`. */
  onGiven?: () => void;
}

/** Warns, mutes, suspends or bans a person, after showing what came before. */
export function SanctionDialog({
  personId,
  because = null,
  about = null,
  onClose,
  onGiven,
}: Props) {
  const { t } = useTranslation('sanctions');
  const { t: ui } = useTranslation('ui');
  const record = useQuery(api.sanctions.person.queryOptions({ input: { personId } }));
  const name = record.data?.person.name;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={name ? t('give.title', { name }) : t('give.open')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {record.isPending && <LineSkeletons count={6} />}
      {record.isError && <ErrorState error={record.error} onRetry={record.refetch} />}
      {record.data && (
        <SanctionForm
          record={record.data}
          because={because}
          title={about}
          onClose={onClose}
          onGiven={() => {
            onGiven?.();
            onClose();
          }}
        />
      )}
    </Modal>
  );
}
