import { NativeSelect, TextInput } from '@mantine/core';
import type { Topic } from '@roundhouse/shared/comments';
import { IDEA_KINDS, IDEA_LIMITS, type IdeaKind } from '@roundhouse/shared/ideas';
import { makeId } from '@roundhouse/shared/primitives';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { useAnnounce } from '../../../ui/index.ts';
import { ActDialog } from './ActDialog.tsx';

interface Props {
  topic: Topic;
  ids: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

/** Makes an idea of the chosen comments: under which title, on which board. */
export function SplitDialog({ topic, ids, onDone, onClose }: Props) {
  const { t } = useTranslation('curation');
  const { t: ui } = useTranslation('ui');
  const boards = useBootstrap().boards.filter(({ isClosed }) => !isClosed);
  const announce = useAnnounce();
  const id = useMemo(makeId, []);
  const [title, setTitle] = useState('');
  const [boardId, setBoardId] = useState(boards[0]?.id ?? '');
  const [kind, setKind] = useState<IdeaKind>('improvement');
  async function split() {
    const idea = { id, boardId, kind, title, tags: [] };
    await client.comments.split({ topic, commentIds: [...ids], idea });
    announce(t('split.done'));
    onDone();
  }
  return (
    <ActDialog
      title={t('split.title')}
      about={t('split.about')}
      submit={t('split.submit')}
      isReady={title.trim() !== '' && boardId !== ''}
      onSubmit={split}
      onClose={onClose}
    >
      {(errors) => (
        <>
          <TextInput
            label={t('split.name')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            maxLength={IDEA_LIMITS.title}
            error={errors.fields['idea.title']}
            data-autofocus
            required
          />
          <NativeSelect
            label={t('split.board')}
            value={boardId}
            onChange={(event) => setBoardId(event.currentTarget.value)}
            data={boards.map((board) => ({ value: board.id, label: board.name }))}
          />
          <NativeSelect
            label={t('split.kind')}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value as IdeaKind)}
            data={IDEA_KINDS.map((each) => ({ value: each, label: ui(`kind.${each}`) }))}
          />
        </>
      )}
    </ActDialog>
  );
}
