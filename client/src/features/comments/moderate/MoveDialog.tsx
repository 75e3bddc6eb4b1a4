import { Radio, Stack, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { Topic } from '@roundhouse/shared/comments';
import { isId } from '@roundhouse/shared/primitives';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../app/api.ts';
import { useAnnounce } from '../../../ui/index.ts';
import { ActDialog } from './ActDialog.tsx';
import classes from './Moderate.module.css';

interface Props {
  topic: Topic;
  ids: readonly string[];
  onDone: () => void;
  onClose: () => void;
}

/** Takes the chosen comments to another idea, found by its title or its address. */
export function MoveDialog({ topic, ids, onDone, onClose }: Props) {
  const { t } = useTranslation('curation');
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const [toId, setToId] = useState<string | null>(null);
  const found = useFound(typed, topic.id);
  async function move() {
    if (!toId) return;
    await client.comments.move({ topic, commentIds: [...ids], toId });
    announce(t('done.moved'));
    onDone();
  }
  return (
    <ActDialog
      title={t('move.title')}
      about={t('move.about')}
      submit={t('move.submit')}
      isReady={found.ideas.some(({ id }) => id === toId)}
      onSubmit={move}
      onClose={onClose}
    >
      {() => (
        <>
          <TextInput
            label={t('move.find')}
            description={t('move.hint')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            data-autofocus
          />
          <div aria-live="polite">
            {found.isSearched && found.ideas.length === 0 && (
              <p className={classes.about}>{t('move.none')}</p>
            )}
          </div>
          {found.ideas.length > 0 && (
            <Radio.Group label={t('move.results')} value={toId} onChange={setToId}>
              <Stack gap="xs" mt="xs">
                {found.ideas.map(({ id, title, language }) => (
                  <Radio key={id} value={id} label={<span lang={language}>{title}</span>} />
                ))}
              </Stack>
            </Radio.Group>
          )}
        </>
      )}
    </ActDialog>
  );
}

/** Ideas called like what is typed, or the one whose address it is; never the talk's own. */
function useFound(typed: string, exceptId: string) {
  const [words] = useDebouncedValue(typed.trim(), 200);
  const ideaId = words.split(/[/#?]/).find(isId) ?? '';
  const byId = useQuery({
    ...api.ideas.get.queryOptions({ input: { ideaId } }),
    enabled: ideaId !== '' && ideaId !== exceptId,
    retry: false,
  });
  const byTitle = useQuery({
    ...api.ideas.similar.queryOptions({ input: { title: words.slice(0, 200), exceptId } }),
    enabled: ideaId === '' && words.length > 1,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const ideas = ideaId ? (byId.data ? [byId.data.idea] : []) : (byTitle.data ?? []);
  const isSearched = ideaId ? byId.isFetched : words.length > 1 && byTitle.isSuccess;
  return { ideas: words.length > 1 ? ideas : [], isSearched };
}
