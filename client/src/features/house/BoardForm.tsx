import { Button, Group, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { BOARD_LIMITS, type Board } from '@roundhouse/shared/boards';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api.ts';
import { useBoardChanged } from '../../app/useBoardChanged.ts';
import { ColourPicker } from '../../ui/ColourPicker.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';

/** A board's name, description, colour, and whether it takes new ideas. */
export function BoardForm({ board, onDone }: { board: Board; onDone: () => void }) {
  const { t } = useTranslation('house');
  const { name, description, colour, isClosed } = board;
  const [typed, setTyped] = useState({ name, description, colour, isClosed });
  const boardChanged = useBoardChanged();
  const { isBusy, errors, send } = useSending();
  const put = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });

  async function save(event: FormEvent) {
    event.preventDefault();
    const isDone = await send(async () =>
      boardChanged(await client.boards.edit({ id: board.id, ...typed })),
    );
    if (isDone) onDone();
  }
  return (
    <Stack component="form" onSubmit={save} aria-label={t('boards.form', { name: board.name })}>
      <ErrorSummary
        errors={errors}
        labels={{ name: t('boards.name'), description: t('boards.description') }}
      />
      <TextInput
        id={`name-${board.id}`}
        required
        minLength={2}
        maxLength={BOARD_LIMITS.name}
        label={t('boards.name')}
        value={typed.name}
        onChange={(event) => put({ name: event.currentTarget.value })}
        error={errors.fields.name}
      />
      <Textarea
        id={`description-${board.id}`}
        autosize
        minRows={2}
        maxLength={BOARD_LIMITS.description}
        label={t('boards.description')}
        value={typed.description}
        onChange={(event) => put({ description: event.currentTarget.value })}
        error={errors.fields.description}
      />
      <ColourPicker value={typed.colour} onChange={(next) => put({ colour: next })} />
      <Switch
        label={t('boards.closed')}
        description={t('boards.closedHint')}
        checked={typed.isClosed}
        onChange={(event) => put({ isClosed: event.currentTarget.checked })}
      />
      <Group>
        <Button type="submit" loading={isBusy}>
          {t('save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
