import type { MoveLine } from '@roundhouse/shared/comments';
import { IconArrowRight } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCan } from '../../../app/useCan.ts';
import { RelativeTime } from '../../../ui/index.ts';
import classes from './Curation.module.css';

const MoveBack = lazy(async () => ({
  default: (await import('../moderate/MoveBack.tsx')).MoveBack,
}));

/** Where comments of this talk went. */
export function Moves({ moves }: { moves: MoveLine[] }) {
  const { t } = useTranslation('curation');
  const may = useCan();
  return (
    <ul className={classes.moves}>
      {moves.map(({ id, count, ideaId, title, language, at }) => (
        <li key={id} className={classes.move}>
          <IconArrowRight size="1em" stroke={2} aria-hidden />
          <span>
            {t('moved.line', { count })}{' '}
            <Link to={`/ideas/${ideaId}#comments`} lang={language}>
              {title}
            </Link>{' '}
            <span className={classes.dim}>
              <RelativeTime at={at} />
            </span>
          </span>
          {may('comment.curate') && (
            <Suspense fallback={null}>
              <MoveBack moveId={id} />
            </Suspense>
          )}
        </li>
      ))}
    </ul>
  );
}
