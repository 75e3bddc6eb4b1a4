import ReactMarkdown, { type Components } from 'react-markdown';
import { Link } from 'react-router';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { htmlAsTyped } from './htmlAsTyped.ts';
import { addressOf, isOurImage, schema } from './rules.ts';

const components: Components = {
  a({ href, children }) {
    const address = addressOf(href);
    if (address?.kind === 'person') return <Link to={address.to}>{children}</Link>;
    if (address?.kind === 'inside') return <Link to={address.to}>{children}</Link>;
    if (!address) return <span>{children}</span>;
    return (
      <a href={address.to} rel="nofollow ugc noopener noreferrer" target="_blank">
        {children}
      </a>
    );
  },
  img({ src, alt }) {
    if (typeof src !== 'string' || !isOurImage(src)) return alt ? <em>{alt}</em> : null;
    return <img src={src} alt={alt ?? ''} loading="lazy" />;
  },
  // A post sits under the page's own h1 and h2: its headings start a level lower.
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
};

/** The renderer itself; loaded only where there is something to render. */
export function RenderedMarkdown({ source }: { source: string }) {
  return (
    <ReactMarkdown
      remarkPlugins={[remarkGfm, htmlAsTyped]}
      rehypePlugins={[[rehypeSanitize, schema]]}
      urlTransform={(url) => url}
      components={components}
    >
      {source}
    </ReactMarkdown>
  );
}
