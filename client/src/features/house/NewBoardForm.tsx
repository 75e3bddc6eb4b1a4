import { Button, Stack, TextInput } from '@mantine/core';
import { BOARD_LIMITS } from '@roundhouse/shared/boards';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api.ts';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useBoardChanged } from '../../app/useBoardChanged.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { ColourPicker } from '../../ui/ColourPicker.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { nextColour } from '../setup/index.ts';

/** One more board; it comes last, and is empty. */
export function NewBoardForm() {
  const { t } = useTranslation('house');
  const { boards } = useBootstrap();
  const [name, setName] = useState('');
  const [picked, setPicked] = useState<ReturnType<typeof nextColour> | null>(null);
  const colour = picked ?? nextColour(boards);
  const boardChanged = useBoardChanged();
  const announce = useAnnounce();
  const { isBusy, errors, send } = useSending();

  async function create(event: FormEvent) {
    event.preventDefault();
    const isDone = await send(async () =>
      boardChanged(await client.boards.create({ name, colour })),
    );
    if (!isDone) return;
    announce(t('boards.made', { name }));
    setName('');
    setPicked(null);
  }
  return (
    <Stack component="form" onSubmit={create} aria-label={t('boards.newTitle')}>
      <ErrorSummary errors={errors} labels={{ name: t('boards.name') }} />
      <TextInput
        id="name-new"
        required
        minLength={2}
        maxLength={BOARD_LIMITS.name}
        label={t('boards.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={errors.fields.name}
      />
      <ColourPicker value={colour} onChange={setPicked} />
      <div>
        <Button type="submit" loading={isBusy}>
          {t('boards.make')}
        </Button>
      </div>
    </Stack>
  );
}
