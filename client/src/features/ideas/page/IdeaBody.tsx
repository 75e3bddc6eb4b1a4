import { VisuallyHidden } from '@mantine/core';
import type { Idea } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { Markdown } from '../../../ui/index.ts';
import classes from './IdeaBody.module.css';

/** The author's text, in the language they wrote it in. */
export function IdeaBody({ idea }: { idea: Idea }) {
  const { t } = useTranslation('ideas');
  if (!idea.body.trim()) return <p className={classes.none}>{t('noBody')}</p>;
  return (
    <section>
      {/* The author's own headings begin a level below this one. */}
      <VisuallyHidden component="h2">{t('details')}</VisuallyHidden>
      <div className={classes.body} lang={idea.language}>
        <Markdown source={idea.body} />
      </div>
    </section>
  );
}
