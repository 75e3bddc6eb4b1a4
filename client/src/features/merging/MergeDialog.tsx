import { Button, Group, Modal, Stack } from '@mantine/core';
import type { MergePreview } from '@roundhouse/shared/merging';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { useErrorText } from '../../app/errors.ts';
import { ErrorState, LineSkeletons, useAnnounce } from '../../ui/index.ts';
import { AfterMerge } from './AfterMerge.tsx';
import { FindTarget } from './FindTarget.tsx';
import classes from './Merging.module.css';
import { SideCard } from './SideCard.tsx';

interface Props {
  source: { id: string; title: string };
  /** Known where a pair was suggested. */
  target?: { id: string };
  onClose: () => void;
}

/** Finds the idea to merge into, shows both side by side and what will happen, and does it. */
export function MergeDialog({ source, target, onClose }: Props) {
  const { t } = useTranslation('merging');
  const { t: ui } = useTranslation('ui');
  const [chosen, choose] = useState(target ?? null);
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('title')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {chosen ? (
        <Compare
          key={chosen.id}
          pair={{ ideaId: source.id, targetId: chosen.id }}
          onBack={target ? onClose : () => choose(null)}
          onDone={onClose}
        />
      ) : (
        <FindTarget source={source} onChoose={choose} />
      )}
    </Modal>
  );
}

interface Comparing {
  pair: { ideaId: string; targetId: string };
  onBack: () => void;
  onDone: () => void;
}

function Compare({ pair, onBack, onDone }: Comparing) {
  const preview = useQuery(api.merging.preview.queryOptions({ input: pair, staleTime: 0 }));
  if (preview.isError) {
    return <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />;
  }
  if (!preview.data) return <LineSkeletons count={8} />;
  return <Confirm preview={preview.data} pair={pair} onBack={onBack} onDone={onDone} />;
}

function Confirm({ preview, pair, onBack, onDone }: Comparing & { preview: MergePreview }) {
  const { t } = useTranslation('merging');
  const { t: ui } = useTranslation('ui');
  const errorText = useErrorText();
  const announce = useAnnounce();
  const merge = useMutation(
    api.merging.merge.mutationOptions({
      onSuccess: () => {
        announce(t('done'));
        onDone();
      },
    }),
  );
  const { obstacle } = preview;
  return (
    <Stack gap="md">
      <div className={classes.sides}>
        <SideCard side={preview.source} place="source" />
        <SideCard side={preview.target} place="target" />
      </div>
      {obstacle ? (
        <p className={classes.failure} role="alert">
          {t(`obstacle.${obstacle}`)}
        </p>
      ) : (
        <AfterMerge preview={preview} />
      )}
      {merge.isError && (
        <p className={classes.failure} role="alert">
          {errorText(merge.error)}
        </p>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack} disabled={merge.isPending}>
          {ui('cancel')}
        </Button>
        <Button
          disabled={obstacle !== null}
          loading={merge.isPending}
          onClick={() => merge.mutate(pair)}
        >
          {t('confirm')}
        </Button>
      </Group>
    </Stack>
  );
}
