import { describe, expect, it } from 'vitest';
import { suggestMapping } from './suggestMapping.ts';

describe('the guess of what a column holds', () => {
  it.each([
    [
      ['title', 'details', 'votes', 'created'],
      { title: 'title', details: 'details', votes: 'votes', created: 'created' },
    ],
    [
      [
        'Titre',
        'Description',
        'Nombre de votes',
        'Créé le',
        'Étiquettes',
        'Statut',
        'Auteur',
        'Lien',
      ],
      {
        title: 'Titre',
        details: 'Description',
        votes: 'Nombre de votes',
        created: 'Créé le',
        tags: 'Étiquettes',
        status: 'Statut',
        author: 'Auteur',
        url: 'Lien',
      },
    ],
    [
      ['id', 'Post Title', 'postBody', 'vote_count', 'createdAt', 'Author Name', 'Post URL'],
      {
        title: 'Post Title',
        details: 'postBody',
        votes: 'vote_count',
        created: 'createdAt',
        author: 'Author Name',
        url: 'Post URL',
      },
    ],
    [['Author', 'Name'], { title: 'Name', author: 'Author' }],
    [['a', 'b'], {}],
  ])('for %j', (columns, mapping) => {
    expect(suggestMapping(columns)).toEqual(mapping);
  });
});
