import type { Locale } from '@roundhouse/shared/primitives';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/index.ts';
import { BlockEditor } from './BlockEditor.tsx';
import { BlockTools } from './BlockTools.tsx';
import classes from './Compose.module.css';
import type { WritingKeeper } from './useWriting.ts';
import { moved } from './writing.ts';

interface Props {
  keeper: WritingKeeper;
  language: Locale;
}

/** The pieces in their order: dragged by their handle, or moved by buttons. */
export function BlockList({ keeper: { writing, change }, language }: Props) {
  const { t } = useTranslation('updates');
  const announce = useAnnounce();
  const [dragged, setDragged] = useState<number | null>(null);
  const { blocks } = writing;
  function move(from: number, to: number) {
    change({ blocks: moved(blocks, from, to) });
    announce(t('compose.moved', { place: to + 1, count: blocks.length }));
  }
  return (
    <ol className={classes.blocks}>
      {blocks.map((block, at) => (
        <li
          key={block.id}
          className={classes.block}
          data-dragged={dragged === at || undefined}
          onDragOver={(event) => dragged !== null && event.preventDefault()}
          onDrop={(event) => {
            event.preventDefault();
            if (dragged !== null && dragged !== at) move(dragged, at);
            setDragged(null);
          }}
        >
          <BlockTools
            kind={block.kind}
            place={at}
            count={blocks.length}
            onMove={(to) => move(at, to)}
            onDrop={() => change({ blocks: blocks.filter(({ id }) => id !== block.id) })}
            onDrag={(isDragged) => setDragged(isDragged ? at : null)}
          />
          <BlockEditor
            block={block}
            language={language}
            onChange={(next) =>
              change((now) => ({
                blocks: now.blocks.map((known) => (known.id === next.id ? next : known)),
              }))
            }
          />
        </li>
      ))}
    </ol>
  );
}
