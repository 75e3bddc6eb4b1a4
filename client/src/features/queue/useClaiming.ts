import type { QueueItem } from '@roundhouse/shared/queue';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useErrorText } from '../../app/errors.ts';
import { useTell } from '../../realtime/index.ts';
import { useAnnounce } from '../../ui/index.ts';

/** Takes an item and gives it back; who was slower reads who has it. */
export function useClaiming() {
  const { t } = useTranslation('queue');
  const announce = useAnnounce();
  const errorText = useErrorText();
  const queries = useQueryClient();
  const apply = useTell();
  const settled = {
    onSuccess: (item: QueueItem) => apply({ name: 'queue.changed', payload: item }),
    onError: (error: Error) => {
      announce(errorText(error));
      void queries.invalidateQueries({ queryKey: api.queue.get.key() });
    },
  };
  const claim = useMutation(
    api.queue.claim.mutationOptions({
      ...settled,
      onSuccess: (item) => {
        settled.onSuccess(item);
        announce(t('claimedByMe'));
      },
    }),
  );
  const release = useMutation(api.queue.release.mutationOptions(settled));
  return { claim, release };
}
