import { ActionIcon, Modal } from '@mantine/core';
import type { Picture } from '@roundhouse/shared/pictures';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Lightbox.module.css';

interface Props {
  pictures: Picture[];
  at: number;
  title: string;
  onMove: (at: number) => void;
  onClose: () => void;
}

/** A picture as large as the screen lets it be; arrows go on, Escape closes. */
export function Lightbox({ pictures, at, title, onMove, onClose }: Props) {
  const { t } = useTranslation('ideas');
  const { t: ui } = useTranslation('ui');
  const picture = pictures[at];
  const count = pictures.length;
  const go = (by: number) => onMove((at + by + count) % count);
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowLeft') go(-1);
    if (event.key === 'ArrowRight') go(1);
  }
  if (!picture) return null;
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={count > 1 ? t('gallery.show', { place: at + 1, count }) : title}
      closeButtonProps={{ 'aria-label': ui('close') }}
      classNames={{ content: classes.content, header: classes.header, body: classes.body }}
      onKeyDown={onKeyDown}
    >
      {count > 1 && <Step label={t('gallery.previous')} onStep={() => go(-1)} isBack />}
      <figure className={classes.figure}>
        <img
          key={picture.id}
          className={classes.picture}
          src={picture.urls.full}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          style={{ backgroundColor: picture.colour }}
        />
        {picture.alt && <figcaption className={classes.caption}>{picture.alt}</figcaption>}
      </figure>
      {count > 1 && <Step label={t('gallery.next')} onStep={() => go(1)} />}
    </Modal>
  );
}

function Step(props: { label: string; onStep: () => void; isBack?: boolean }) {
  const Icon = props.isBack ? IconChevronLeft : IconChevronRight;
  return (
    <ActionIcon
      className={classes.step}
      data-back={props.isBack || undefined}
      variant="default"
      size="2.75rem"
      radius="xl"
      aria-label={props.label}
      onClick={props.onStep}
    >
      <Icon aria-hidden />
    </ActionIcon>
  );
}
