import type { Picture } from '@roundhouse/shared/pictures';
import { useTranslation } from 'react-i18next';
import classes from './Letter.module.css';

/** The pictures of a letter, each the way to its full size. */
export function LetterPictures({ pictures }: { pictures: Picture[] }) {
  const { t } = useTranslation('responses');
  if (pictures.length === 0) return null;
  return (
    <ul className={classes.pictures} data-single={pictures.length === 1 || undefined}>
      {pictures.map((picture) => (
        <li key={picture.id}>
          <a href={picture.urls.full} target="_blank" rel="noreferrer">
            <img
              src={picture.urls.card}
              alt={picture.alt || t('picture')}
              width={picture.width}
              height={picture.height}
              style={{ backgroundColor: picture.colour }}
              loading="lazy"
              decoding="async"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
