import type { IdeaVersion } from '@roundhouse/shared/ideas';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import { KindBadge } from '../../../ui/index.ts';
import { lineChanges, tagChanges, wordChanges } from './changes.ts';
import classes from './History.module.css';
import { Lines } from './Lines.tsx';
import { Pieces } from './Pieces.tsx';

interface Props {
  version: IdeaVersion;
  /** The one before it; missing for the first. */
  before: IdeaVersion | undefined;
  language: string;
}

/** One saved text and what it changed. */
export function VersionEntry({ version, before, language }: Props) {
  const { t } = useTranslation('ideas');
  const formats = useFormats();
  return (
    <li className={classes.version}>
      <h2 className={classes.when}>
        {before ? t('history.version', { number: version.version }) : t('history.first')}
        <span className={classes.date}>{formats.dateTime(version.savedAt)}</span>
      </h2>
      {before ? (
        <Changes version={version} before={before} language={language} />
      ) : (
        <div lang={language}>
          <p className={classes.title}>{version.title}</p>
          <p className={classes.plain}>{version.body}</p>
        </div>
      )}
    </li>
  );
}

function Changes({ version, before, language }: Required<Props> & { before: IdeaVersion }) {
  const { t } = useTranslation('ideas');
  const lines = useMemo(() => lineChanges(before.body, version.body), [before, version]);
  const tags = tagChanges(before, version);
  const isBodySame = before.body === version.body;
  return (
    <>
      <p className={classes.title} lang={language}>
        <Pieces pieces={wordChanges(before.title, version.title)} />
      </p>
      {before.kind !== version.kind && (
        <p className={classes.fact}>
          <KindBadge kind={before.kind} /> <span aria-hidden="true">→</span>{' '}
          <KindBadge kind={version.kind} />
        </p>
      )}
      {tags.added.length + tags.removed.length > 0 && (
        <p className={classes.fact}>
          {t('history.tags')}{' '}
          {tags.removed.map((tag) => (
            <Pieces key={tag} pieces={[{ kind: 'removed', text: tag }]} />
          ))}{' '}
          {tags.added.map((tag) => (
            <Pieces key={tag} pieces={[{ kind: 'added', text: tag }]} />
          ))}
        </p>
      )}
      {isBodySame ? (
        <p className={classes.fact}>{t('history.sameBody')}</p>
      ) : (
        <Lines lines={lines} lang={language} />
      )}
    </>
  );
}
