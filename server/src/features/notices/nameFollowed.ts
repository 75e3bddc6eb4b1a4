import type { Followed } from '@roundhouse/shared/notices';
import type { Parts } from '../../app/parts.ts';
import { concealed } from '../ideas/index.ts';

/** Something that is followed, by its name, and where it is on this site. */
export type NamedFollowed = Followed & { title: string; path: string };

/** What these are called now, in the order given; what is not there is left out. */
export async function nameFollowed(
  parts: Pick<Parts, 'ideas' | 'boards'>,
  followed: Followed[],
): Promise<NamedFollowed[]> {
  const idsOf = (wanted: Followed['kind']) =>
    followed.flatMap(({ kind, id }) => (kind === wanted ? id : []));
  const [ideas, boards] = await Promise.all([
    parts.ideas.cards(idsOf('idea')),
    idsOf('board').length > 0 ? parts.boards.list() : [],
  ]);
  const names = new Map([
    ...ideas
      .map(concealed)
      .map(({ id, slug, title }) => [
        `idea ${id}`,
        { title, path: `/ideas/${id}${slug && `/${slug}`}` },
      ]),
    ...boards.map(({ id, slug, name }) => [
      `board ${id}`,
      { title: name, path: `/?board=${slug}` },
    ]),
  ] as [string, Pick<NamedFollowed, 'title' | 'path'>][]);
  return followed.flatMap(({ kind, id }) => {
    const named = names.get(`${kind} ${id}`);
    return named ? { kind, id, ...named } : [];
  });
}
