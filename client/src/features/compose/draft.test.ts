import { describe, expect, it } from 'vitest';
import { draftOfIdea, emptyDraft, isUploading, isWorthKeeping, readDraft } from './draft.ts';

const boardId = 'b'.repeat(24);
const filled = () =>
  emptyDraft({
    language: 'fr',
    boardId,
    kind: 'revival',
    title: '  La ligne   bleue ',
    body: 'Oui.',
  });

const picture = {
  id: 'c'.repeat(24),
  alt: '',
  width: 8,
  height: 5,
  colour: '#112233',
  urls: { full: '/f', card: '/c', thumb: '/t' },
};

describe('draft of an idea', () => {
  it('has an identifier of its own from the start', () => {
    expect(emptyDraft({ language: 'en' }).id).toMatch(/^[0-9a-f]{24}$/);
    expect(emptyDraft({ language: 'en' }).id).not.toBe(emptyDraft({ language: 'en' }).id);
  });

  it('is worth keeping once something was typed', () => {
    expect(isWorthKeeping(emptyDraft({ language: 'en', kind: 'hack', boardId }))).toBe(false);
    expect(isWorthKeeping(filled())).toBe(true);
  });

  it('names every field that is missing, and nothing else', () => {
    const read = readDraft(emptyDraft({ language: 'en' }));
    expect('errors' in read && read.errors.map((error) => error.field).sort()).toEqual([
      'boardId',
      'kind',
      'title',
    ]);
  });

  it('is read as the server takes it', () => {
    expect(readDraft(filled())).toEqual({
      text: {
        boardId,
        kind: 'revival',
        title: 'La ligne bleue',
        body: 'Oui.',
        language: 'fr',
        tags: [],
        pictures: [],
        hackFiles: [],
      },
    });
  });

  it('waits for a file that has not arrived', () => {
    const waiting = { localId: 'x', name: 'a.png', bytes: 3, alt: 'A', uploaded: null };
    expect(isUploading({ ...filled(), pictures: [waiting] })).toBe(true);
    expect(isUploading({ ...filled(), pictures: [{ ...waiting, uploaded: picture }] })).toBe(false);
  });

  it('starts an edit from what stands, so that saving it unchanged changes nothing', () => {
    const read = readDraft(filled());
    if ('errors' in read) throw new Error('The draft is not valid.');
    const idea = {
      ...read.text,
      id: 'd'.repeat(24),
      status: 'open' as const,
      slug: 's',
      excerpt: '',
      cover: null,
      hackFileCount: 0,
      author: null,
      imported: null,
      parentId: null,
      createdAt: '2026-01-01T00:00:00.000Z',
      editedAt: null,
      version: 1,
      answer: null,
      lifetime: null,
      mergedIntoId: null,
      hidden: null,
      promise: null,
      rev: 1,
      tally: { rev: 1, supports: 0, setAside: 0, comments: 0, remixes: 0, pledgedUnits: 0, hot: 0 },
      pictures: [{ ...picture, alt: 'Un train' }],
      hackFiles: [
        { id: 'e'.repeat(24), name: 'a.ino', bytes: 9, licence: 'MIT' as const, url: '/u' },
      ],
      pledges: { rev: 1, people: 0, units: 0, prices: null },
    };
    expect(readDraft(draftOfIdea(idea))).toEqual({
      text: {
        ...read.text,
        pictures: [{ id: picture.id, alt: 'Un train' }],
        hackFiles: [{ id: 'e'.repeat(24), licence: 'MIT' }],
      },
    });
  });
});
