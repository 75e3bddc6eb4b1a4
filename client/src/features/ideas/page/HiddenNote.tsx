import type { Idea } from '@roundhouse/shared/ideas';
import { IconEyeOff } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../../../app/bootstrap.ts';
import { useCan } from '../../../app/useCan.ts';
import { PersonLink, RelativeTime } from '../../../ui/index.ts';
import classes from './HiddenNote.module.css';

const HiddenWords = lazy(async () => ({
  default: (await import('../hiding/HiddenWords.tsx')).HiddenWords,
}));

/** In place of a hidden idea's words: by which rule, why, by whom; moderators may look and restore. */
export function HiddenNote({ idea }: { idea: Idea }) {
  const { t } = useTranslation('ideas');
  const may = useCan();
  const isMine = useViewer()?.id === idea.author?.id && idea.author !== null;
  const { hidden } = idea;
  if (!hidden) return null;
  return (
    <section className={classes.note} aria-labelledby="hidden-title">
      <h2 id="hidden-title" className={classes.title}>
        <IconEyeOff size="1.35rem" stroke={1.8} aria-hidden /> {t('hidden.title')}
      </h2>
      <p className={classes.text}>
        {t(`hidden.rules.${hidden.rule}`)}{' '}
        <Link to="/complaints#rules">{t('hidden.allRules')}</Link>
      </p>
      <p className={classes.meta}>
        {hidden.by && <PersonLink person={hidden.by} size="1.4rem" />}
        <RelativeTime at={hidden.at} />
      </p>
      {isMine && (
        <p className={classes.text}>
          {t('hidden.yours')} <Link to={`/ideas/${idea.id}/history`}>{t('hidden.yourWords')}</Link>
        </p>
      )}
      {may('idea.hide') && (
        <Suspense fallback={null}>
          <HiddenWords ideaId={idea.id} />
        </Suspense>
      )}
    </section>
  );
}
