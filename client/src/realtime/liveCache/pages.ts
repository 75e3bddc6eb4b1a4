import type { InfiniteData } from '@tanstack/react-query';
import { type Follower, mapped } from './follower.ts';

export type Paged<Page> = Page | InfiniteData<Page>;

export const isPaged = <Page>(data: Paged<Page>): data is InfiniteData<Page> =>
  typeof data === 'object' && data !== null && 'pages' in data;

/** Makes of what one page follows what an endless list of them does; a single page is one too. */
export function ofEachPage<Page, Input>(
  follow: Follower<Page, Input>,
): Follower<Paged<Page>, Input> {
  return (data, event, input) => {
    if (!isPaged(data)) return follow(data, event, input);
    const pages = mapped(data.pages, (page) => follow(page, event, input));
    return pages === data.pages ? data : { ...data, pages };
  };
}
