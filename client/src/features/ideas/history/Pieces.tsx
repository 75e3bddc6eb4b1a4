import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Piece } from './changes.ts';
import classes from './History.module.css';

/** Text with what was added and taken out marked, by element, colour and sign. */
export function Pieces({ pieces }: { pieces: Piece[] }) {
  const { t } = useTranslation('ideas');
  return pieces.map(({ kind, text }, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
    if (kind === 'same') return <span key={at}>{text}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never move
      <Mark key={at} className={classes[kind]}>
        <VisuallyHidden>{t(`history.${kind}`)} </VisuallyHidden>
        {text}
      </Mark>
    );
  });
}
