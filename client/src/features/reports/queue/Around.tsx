import type { QueueContext } from '@roundhouse/shared/queue';
import { useTranslation } from 'react-i18next';
import { Markdown, PersonLink } from '../../../ui/index.ts';
import classes from '../Reports.module.css';

/** The talk before or behind a reported comment, quieter than the comment itself. */
export function Around({ words }: { words: QueueContext['around'] }) {
  const { t } = useTranslation('reports');
  if (words.length === 0) return null;
  const isBefore = words[0]?.isBefore === true;
  return (
    <details className={classes.around} open={words.length <= 3}>
      <summary>{t(isBefore ? 'queue.before' : 'queue.after', { count: words.length })}</summary>
      {words.map(({ id, author, body, language }) => (
        <div key={id} className={classes.aroundOne}>
          {author && <PersonLink person={author} size="1.4rem" />}
          <div lang={language ?? undefined}>
            <Markdown source={body} />
          </div>
        </div>
      ))}
    </details>
  );
}
