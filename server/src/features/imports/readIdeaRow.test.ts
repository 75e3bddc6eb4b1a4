import type { ImportField, ImportTarget } from '@roundhouse/shared/imports';
import { describe, expect, it } from 'vitest';
import { readTags } from './cells.ts';
import { readIdeaRow } from './readIdeaRow.ts';

const target: ImportTarget = { boardId: 'b'.repeat(24), kind: 'improvement', language: 'en' };
const now = new Date('2026-03-01T12:00:00Z');

function read(cells: Partial<Record<ImportField, string>>, at: ImportTarget = target) {
  return readIdeaRow((field) => ({ title: 'Longer couplings', ...cells })[field] ?? '', at, now);
}

const createdOf = (created: string) => read({ created }).idea?.createdAt.toISOString();
const keyOf = (cells: Partial<Record<ImportField, string>>) => read(cells).idea?.importKey;

describe('a row as an idea', () => {
  it('keeps what it says of its origin apart', () => {
    const { idea } = read({
      details: 'Two\nlines',
      votes: '1,234',
      status: 'planned',
      author: 'Ada',
      url: 'https://old.example/p/1',
    });
    expect(idea).toMatchObject({
      ...target,
      title: 'Longer couplings',
      body: 'Two\nlines',
      imported: { votes: 1234, status: 'planned', author: 'Ada', url: 'https://old.example/p/1' },
      createdAt: now,
    });
  });

  it.each([
    ['', 0],
    ['17', 17],
    ['12.0', 12],
    ['1 234', 1234],
    ['1\u202f234', 1234],
    ['12.345.678', 12345678],
  ])('reads the votes %j', (votes, count) => {
    expect(read({ votes }).idea?.imported.votes).toBe(count);
  });

  it.each([
    ['2016-03-07T05:24:40.340Z', '2016-03-07T05:24:40.340Z'],
    ['2016-03-07', '2016-03-07T00:00:00.000Z'],
    ['2016-03-07 05:24:40', '2016-03-07T05:24:40.000Z'],
    ['2016-03-07 05:24:40 UTC', '2016-03-07T05:24:40.000Z'],
    ['2016-03-07T05:24:40+02:00', '2016-03-07T03:24:40.000Z'],
    ['2016-03-07T05:24:40+0200', '2016-03-07T03:24:40.000Z'],
    ['Mon, 07 Mar 2016 05:24:40 +0000', '2016-03-07T05:24:40.000Z'],
    ['7 Mar 2016 05:24 GMT', '2016-03-07T05:24:00.000Z'],
    ['07/03/2016', '2016-03-07T00:00:00.000Z'],
    ['7/3/2016 5:24', '2016-03-07T05:24:00.000Z'],
    ['31.12.2016', '2016-12-31T00:00:00.000Z'],
    ['1457328280', '2016-03-07T05:24:40.000Z'],
    ['1457328280340', '2016-03-07T05:24:40.340Z'],
  ])('reads the date %j', (text, instant) => {
    expect(createdOf(text)).toBe(instant);
  });

  it('makes tags of labels', () => {
    expect(read({ tags: 'UI/UX, #Night Trains; x, ui-ux, a2, b2, c2, d2' }).idea?.tags).toEqual([
      'ui-ux',
      'night-trains',
      'a2',
      'b2',
      'c2',
    ]);
  });

  it('is known again by its address, else by its title and date, on its board', () => {
    const url = 'https://old.example/p/1';
    expect(keyOf({ url })).toBe(keyOf({ url, title: 'Another title' }));
    expect(keyOf({ created: '2016-03-07' })).toBe(
      keyOf({ title: '  LONGER  couplings', created: '07/03/2016' }),
    );
    expect(keyOf({ created: '2016-03-07' })).not.toBe(keyOf({ created: '2016-03-08' }));
    const elsewhere = read({ url }, { ...target, boardId: 'c'.repeat(24) });
    expect(elsewhere.idea?.importKey).not.toBe(keyOf({ url }));
  });
});

describe('a row that is refused', () => {
  it.each([
    [{ title: '' }, { field: 'title', rule: 'too_short', limit: 5 }],
    [{ title: 'x'.repeat(121) }, { field: 'title', rule: 'too_long', limit: 120 }],
    [{ title: 'x'.repeat(5000) }, { field: 'title', rule: 'too_long', limit: 120 }],
    [{ details: 'x'.repeat(50_000) }, { field: 'details', rule: 'too_long', limit: 20_000 }],
    [{ votes: 'many' }, { field: 'votes', rule: 'wrong_format' }],
    [{ votes: '-3' }, { field: 'votes', rule: 'too_small', limit: 0 }],
    [{ created: 'yesterday' }, { field: 'created', rule: 'wrong_format' }],
    [{ created: '31/02/2016' }, { field: 'created', rule: 'wrong_format' }],
    [{ created: '03/25/2016' }, { field: 'created', rule: 'wrong_format' }],
    [{ created: '2026-04-01' }, { field: 'created', rule: 'too_big' }],
    [{ url: 'javascript:alert(1)' }, { field: 'url', rule: 'wrong_format' }],
    [{ author: 'x'.repeat(300) }, { field: 'author', rule: 'too_long', limit: 120 }],
  ])('%j says %j', (cells, error) => {
    expect(read(cells).errors).toEqual([error]);
  });

  it('says all that is wrong with it', () => {
    const errors = read({ title: 'x', votes: '?', created: '?' }).errors ?? [];
    expect(errors.map(({ field }) => field)).toEqual(['title', 'votes', 'created']);
  });
});

it('reads tags at once, however long a run of hyphens', () => {
  const before = performance.now();
  expect(readTags(`rail${'-'.repeat(100_000)}x`)).toEqual(['rail']);
  expect(readTags('rail,'.repeat(100_000))).toEqual(['rail']);
  expect(performance.now() - before).toBeLessThan(1000);
});
