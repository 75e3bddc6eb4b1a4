import { ActionIcon } from '@mantine/core';
import type { Block } from '@roundhouse/shared/updates';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Compose.module.css';

interface Props {
  kind: Block['kind'];
  place: number;
  count: number;
  onMove: (to: number) => void;
  onDrop: () => void;
  onDrag: (isDragged: boolean) => void;
}

/** What a piece is, and the ways to move it or leave it out. */
export function BlockTools({ kind, place, count, onMove, onDrop, onDrag }: Props) {
  const { t } = useTranslation('updates');
  const name = t(`kinds.${kind}`);
  const about = { name, place: place + 1 };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it do the same without dragging
    <div
      className={classes.tools}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        onDrag(true);
      }}
      onDragEnd={() => onDrag(false)}
    >
      <IconGripVertical size="1.1rem" aria-hidden />
      <span className={classes.kind}>{name}</span>
      <ActionIcon
        variant="subtle"
        size="2.75rem"
        aria-label={t('compose.up', about)}
        aria-disabled={place === 0}
        onClick={() => place > 0 && onMove(place - 1)}
      >
        <IconArrowUp size="1.1rem" aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="2.75rem"
        aria-label={t('compose.down', about)}
        aria-disabled={place === count - 1}
        onClick={() => place < count - 1 && onMove(place + 1)}
      >
        <IconArrowDown size="1.1rem" aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="2.75rem"
        aria-label={t('compose.drop', about)}
        onClick={onDrop}
      >
        <IconX size="1.1rem" aria-hidden />
      </ActionIcon>
    </div>
  );
}
