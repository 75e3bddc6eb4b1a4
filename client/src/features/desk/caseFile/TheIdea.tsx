import type { Idea } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../i18n/format.ts';
import { KindBadge, Markdown, RelativeTime } from '../../../ui/index.ts';
import { ideaAddress } from '../../ideas/index.ts';
import classes from './CaseFile.module.css';

/** The idea that is answered: what it says, in full when asked. */
export function TheIdea({ idea }: { idea: Idea }) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  const [cover] = idea.pictures;
  return (
    <>
      {cover && (
        <img
          className={classes.cover}
          src={cover.urls.card}
          alt={cover.alt}
          style={{ background: cover.colour }}
        />
      )}
      <p className={classes.meta}>
        <KindBadge kind={idea.kind} />
        <RelativeTime at={idea.createdAt} />
        <span>
          {t('row.supports', {
            count: idea.tally.supports,
            number: formats.number(idea.tally.supports),
          })}
        </span>
      </p>
      <p className={classes.name} lang={idea.language}>
        <Link to={ideaAddress(idea)}>{idea.title}</Link>
      </p>
      {idea.body.trim() && (
        <details className={classes.details}>
          <summary>
            <span lang={idea.language}>{idea.excerpt}</span> <span>{t('file.whole')}</span>
          </summary>
          <div lang={idea.language}>
            <Markdown source={idea.body} />
          </div>
        </details>
      )}
    </>
  );
}
