import { Button, Group, Modal, Stack } from '@mantine/core';
import type { UnmergePreview } from '@roundhouse/shared/merging';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useErrorText } from '../../app/errors.ts';
import { ErrorState, LineSkeletons, useAnnounce } from '../../ui/index.ts';
import classes from './Merging.module.css';

interface Props {
  ideaId: string;
  onClose: () => void;
}

/** Shows what taking a merge back will do, and does it. */
export function UnmergeDialog({ ideaId, onClose }: Props) {
  const { t } = useTranslation('merging');
  const { t: ui } = useTranslation('ui');
  const preview = useQuery(
    api.merging.unmergePreview.queryOptions({ input: { ideaId }, staleTime: 0 }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('undo.title')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      {preview.isError && (
        <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
      )}
      {preview.isPending && <LineSkeletons count={6} />}
      {preview.data && <Confirm preview={preview.data} ideaId={ideaId} onClose={onClose} />}
    </Modal>
  );
}

function Confirm({ preview, ideaId, onClose }: Props & { preview: UnmergePreview }) {
  const { t } = useTranslation('merging');
  const { t: ui } = useTranslation('ui');
  const errorText = useErrorText();
  const announce = useAnnounce();
  const unmerge = useMutation(
    api.merging.unmerge.mutationOptions({
      onSuccess: () => {
        announce(t('undo.done'));
        onClose();
      },
    }),
  );
  const { mergedOnId } = preview;
  return (
    <Stack gap="md">
      <Lines preview={preview} />
      {mergedOnId && (
        <p className={classes.failure} role="alert">
          {t('undo.mergedOn')}{' '}
          <Link to={`/ideas/${preview.merge.target.id}?merged=read`}>
            {preview.merge.target.title}
          </Link>
        </p>
      )}
      {unmerge.isError && (
        <p className={classes.failure} role="alert">
          {errorText(unmerge.error)}
        </p>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} disabled={unmerge.isPending}>
          {ui('cancel')}
        </Button>
        <Button
          disabled={mergedOnId !== null}
          loading={unmerge.isPending}
          onClick={() => unmerge.mutate({ ideaId })}
        >
          {t('undo.confirm')}
        </Button>
      </Group>
    </Stack>
  );
}

function Lines({ preview: { source, target } }: { preview: UnmergePreview }) {
  const { t } = useTranslation('merging');
  const numbers = ({ supporters, comments }: { supporters: number; comments: number }) => ({
    supporters: t('supporters', { count: supporters }),
    comments: t('comments', { count: comments }),
  });
  return (
    <div className={classes.after}>
      <ul>
        <li>
          <strong lang={source.idea.language}>{source.idea.title}</strong>:{' '}
          {t('undo.gets', numbers(source))}
        </li>
        <li>
          <strong lang={target.idea.language}>{target.idea.title}</strong>:{' '}
          {t('undo.keeps', numbers(target))}
        </li>
        {target.supportersSince + target.commentsSince > 0 && <li>{t('undo.since')}</li>}
        <li>{t('undo.told')}</li>
      </ul>
    </div>
  );
}
