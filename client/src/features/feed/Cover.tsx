import type { IdeaCard } from '@roundhouse/shared/ideas';
import classes from './Cover.module.css';
import { CoverArt } from './CoverArt.tsx';

interface Props {
  card: Pick<IdeaCard, 'id' | 'kind' | 'cover'>;
  isEager?: boolean;
  /** As large as a thumbnail. */
  isSmall?: boolean;
}

/** An idea's picture over its average colour; where there is none, the house's own drawing. */
export function Cover({ card, isEager = false, isSmall = false }: Props) {
  const { cover } = card;
  if (!cover) {
    return (
      <div className={classes.cover}>
        <CoverArt seed={card.id} kind={card.kind} />
      </div>
    );
  }
  return (
    <div className={classes.cover} style={{ backgroundColor: cover.colour }}>
      <img
        className={classes.picture}
        src={cover.urls.card}
        srcSet={isSmall ? `${cover.urls.thumb} 160w, ${cover.urls.card} 800w` : undefined}
        sizes={isSmall ? '9rem' : undefined}
        alt={cover.alt}
        width={cover.width}
        height={cover.height}
        loading={isEager ? 'eager' : 'lazy'}
        fetchPriority={isEager ? 'high' : 'auto'}
        decoding="async"
      />
    </div>
  );
}
