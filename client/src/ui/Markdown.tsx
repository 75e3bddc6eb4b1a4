import { lazy, Suspense } from 'react';
import classes from './Markdown.module.css';
import { Spare } from './Spare.tsx';

const Rendered = lazy(async () => ({
  default: (await import('./markdown/RenderedMarkdown.tsx')).RenderedMarkdown,
}));

/**
 * People's markdown, safe by construction. The renderer is a chunk of its own; until it is here,
 * and if it never comes, the source is shown as plain text: readable and as long, so that little
 * jumps.
 */
export function Markdown({ source }: { source: string }) {
  const plain = <p className={classes.plain}>{source}</p>;
  return (
    <div className={classes.markdown}>
      <Spare spare={plain}>
        <Suspense fallback={plain}>
          <Rendered source={source} />
        </Suspense>
      </Spare>
    </div>
  );
}
