import { ActionIcon, Button, TextInput } from '@mantine/core';
import { BOARD_LIMITS } from '@roundhouse/shared/boards';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ColourPicker } from '../../ui/ColourPicker.tsx';
import { nextColour } from './nextColour.ts';
import classes from './Setup.module.css';
import type { SetupDraft } from './useSetupDraft.ts';

type Boards = SetupDraft['boards'];

interface Props {
  boards: Boards;
  onChange: (boards: Boards) => void;
  errors: Record<string, string>;
}

/** The first boards, one line each; there is always at least one. */
export function BoardFields({ boards, onChange, errors }: Props) {
  const { t } = useTranslation('setup');
  const list = useRef<HTMLOListElement>(null);
  const edit = (at: number, part: Partial<Boards[number]>) =>
    onChange(boards.map((board, place) => (place === at ? { ...board, ...part } : board)));

  function add() {
    onChange([...boards, { name: '', colour: nextColour(boards) }]);
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLInputElement>('li:last-child input[type="text"]')?.focus(),
    );
  }
  return (
    <>
      <ol className={classes.boards} ref={list}>
        {boards.map((board, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a board has no name of its own yet
          <li key={at} className={classes.board}>
            <TextInput
              type="text"
              id={`boards.${at}.name`}
              className={classes.boardName}
              required
              minLength={2}
              maxLength={BOARD_LIMITS.name}
              label={t('boards.name', { number: at + 1 })}
              placeholder={at === 0 ? t('boards.example') : undefined}
              value={board.name}
              onChange={(event) => edit(at, { name: event.currentTarget.value })}
              error={errors[`boards.${at}.name`]}
            />
            <ColourPicker
              value={board.colour ?? 'amber'}
              onChange={(colour) => edit(at, { colour })}
            />
            <ActionIcon
              variant="subtle"
              size="lg"
              disabled={boards.length === 1}
              aria-label={t('boards.remove', { number: at + 1 })}
              onClick={() => onChange(boards.filter((_, place) => place !== at))}
            >
              <IconX size="1.1rem" aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <div>
        <Button
          variant="default"
          disabled={boards.length >= 20}
          leftSection={<IconPlus size="1rem" aria-hidden />}
          onClick={add}
        >
          {t('boards.add')}
        </Button>
      </div>
    </>
  );
}
