import { lazy, Suspense } from 'react';
import classes from './Markdown.module.css';

const Rendered = lazy(async () => ({
  default: (await import('./markdown/RenderedMarkdown.tsx')).RenderedMarkdown,
}));

/**
 * People's markdown, safe by construction. The renderer is a chunk of its own; until it is here
 * the source is shown as plain text, which is readable and as long, so that little jumps.
 */
export function Markdown({ source }: { source: string }) {
  return (
    <div className={classes.markdown}>
      <Suspense fallback={<p className={classes.plain}>{source}</p>}>
        <Rendered source={source} />
      </Suspense>
    </div>
  );
}
