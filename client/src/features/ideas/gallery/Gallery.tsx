import { UnstyledButton } from '@mantine/core';
import type { Picture } from '@roundhouse/shared/pictures';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Gallery.module.css';

const Lightbox = lazy(async () => ({ default: (await import('./Lightbox.tsx')).Lightbox }));

/** The idea's pictures: the chosen one large, the others to choose from, each in full on request. */
export function Gallery({ pictures, title }: { pictures: Picture[]; title: string }) {
  const { t } = useTranslation('ideas');
  const [at, setAt] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const stage = useRef<HTMLButtonElement>(null);
  /** The lightbox goes at once, so it cannot give the focus back itself. */
  function close() {
    setOpen(false);
    stage.current?.focus();
  }
  const shown = pictures[at] ?? pictures[0];
  if (!shown) return null;
  return (
    <div className={classes.gallery}>
      <UnstyledButton
        ref={stage}
        className={classes.stage}
        style={{
          backgroundColor: shown.colour,
          aspectRatio: `${shown.width} / ${shown.height}`,
        }}
        aria-label={t('gallery.enlarge', { alt: shown.alt || title })}
        onClick={() => setOpen(true)}
      >
        <img
          className={classes.picture}
          src={shown.urls.card}
          srcSet={`${shown.urls.card} 800w, ${shown.urls.full} ${Math.min(2048, shown.width)}w`}
          sizes="(min-width: 62em) 50rem, 100vw"
          alt={shown.alt}
          width={shown.width}
          height={shown.height}
          fetchPriority="high"
        />
      </UnstyledButton>
      {pictures.length > 1 && <Thumbs pictures={pictures} at={at} onChoose={setAt} />}
      {isOpen && (
        <Suspense>
          <Lightbox pictures={pictures} at={at} title={title} onMove={setAt} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

interface ThumbsProps {
  pictures: Picture[];
  at: number;
  onChoose: (at: number) => void;
}

function Thumbs({ pictures, at, onChoose }: ThumbsProps) {
  const { t } = useTranslation('ideas');
  return (
    <ul className={classes.thumbs} aria-label={t('gallery.label')}>
      {pictures.map((picture, index) => (
        <li key={picture.id}>
          <UnstyledButton
            className={classes.thumb}
            style={{ backgroundColor: picture.colour }}
            aria-current={index === at ? 'true' : undefined}
            aria-label={t('gallery.show', { place: index + 1, count: pictures.length })}
            onClick={() => onChoose(index)}
          >
            <img src={picture.urls.thumb} alt="" width="160" height="160" loading="lazy" />
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
