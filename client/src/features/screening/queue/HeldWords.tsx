import type { HoldInQueue } from '@roundhouse/shared/screening';
import { useTranslation } from 'react-i18next';
import { Markdown, PersonLink, RelativeTime } from '../../../ui/index.ts';
import { Reasons } from '../Reasons.tsx';
import classes from '../Screening.module.css';

/** What waits and what there is to know of who wrote it. */
export function HeldWords({ held }: { held: HoldInQueue }) {
  const { t } = useTranslation('screening');
  const { t: levels } = useTranslation('trust');
  const { kind, title, body, language, author, authorFacts: facts, before, pictures } = held;
  return (
    <>
      <div className={classes.head}>
        <span>{t(`kinds.${kind}`)}</span>
        <RelativeTime at={held.at} />
      </div>
      {author && <PersonLink person={author} />}
      <p className={classes.facts}>
        <span>{levels(`levels.${facts.level}`)}</span>
        <span>
          {t('facts.joined')} <RelativeTime at={facts.joinedAt} />
        </span>
        <span>{t('facts.posted', { ideas: facts.ideas, comments: facts.comments })}</span>
        <span>{t('facts.held', { held: facts.heldBefore, rejected: facts.rejectedBefore })}</span>
      </p>
      <Reasons reasons={held.reasons} />
      <div lang={language}>
        {title && <h3 className={classes.title}>{title}</h3>}
        <div className={classes.words}>
          <Markdown source={body} />
        </div>
      </div>
      {pictures.length > 0 && (
        <div className={classes.actions}>
          {pictures.map(({ id, alt, urls }) => (
            <a key={id} href={urls.full} target="_blank" rel="noreferrer">
              <img src={urls.thumb} alt={alt || t('facts.picture')} width={96} height={96} />
            </a>
          ))}
        </div>
      )}
      {held.hackFiles.length > 0 && (
        <p className={classes.facts}>
          {held.hackFiles.map(({ id, name }) => (
            <span key={id}>{name}</span>
          ))}
        </p>
      )}
      {before && (
        <details>
          <summary>{t('facts.before')}</summary>
          <div lang={language}>
            {before.title && <strong>{before.title}</strong>}
            <Markdown source={before.body} />
          </div>
        </details>
      )}
    </>
  );
}
