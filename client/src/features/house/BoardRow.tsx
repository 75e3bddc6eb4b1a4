import { ActionIcon, Button, Group } from '@mantine/core';
import type { Board } from '@roundhouse/shared/boards';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BoardForm } from './BoardForm.tsx';
import classes from './BoardRow.module.css';

interface Props {
  board: Board;
  isFirst: boolean;
  isLast: boolean;
  /** Moves it by one place: -1 is up. */
  onMove: (step: -1 | 1) => void;
}

/** A board in the owner's list: what it is, its place, open or closed, and its form on demand. */
export function BoardRow({ board, isFirst, isLast, onMove }: Props) {
  const { t } = useTranslation('house');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.board}>
      <div className={classes.line}>
        <span
          className={classes.dot}
          style={{ background: `var(--rh-board-${board.colour})` }}
          aria-hidden="true"
        />
        <div className={classes.words}>
          <strong>{board.name}</strong>
          <span className={classes.about}>
            {t('boards.ideas', { count: board.ideaCount })}
            {board.isClosed && ` · ${t('boards.isClosed')}`}
          </span>
        </div>
        <Group gap="0.15rem" wrap="nowrap">
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={isFirst}
            aria-label={t('boards.up', { name: board.name })}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size="1.1rem" aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size="lg"
            disabled={isLast}
            aria-label={t('boards.down', { name: board.name })}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size="1.1rem" aria-hidden />
          </ActionIcon>
          <Button
            variant="default"
            size="xs"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t('boards.edit')}
          </Button>
        </Group>
      </div>
      {isOpen && <BoardForm board={board} onDone={() => setOpen(false)} />}
    </div>
  );
}
