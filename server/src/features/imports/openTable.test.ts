import { describe, expect, it } from 'vitest';
import { openTable } from './openTable.ts';
import type { TableRow } from './table.ts';

/** Reads a file given as text or bytes, in pieces of `size` bytes. */
async function read(content: string | Uint8Array, size = 7) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  async function* source() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const { columns, rows } = await openTable(source);
  const all: TableRow[] = [];
  for await (const row of rows) all.push(row);
  return { columns, rows: all, cells: all.flatMap(({ cells }) => (cells ? [cells] : [])) };
}

describe('a CSV file', () => {
  it('is read with its quotes, and with line breaks inside them', async () => {
    const { columns, cells } = await read(
      'title,details\r\n"He said ""no""","one\ntwo"\r\nb,c\r\n',
    );
    expect(columns).toEqual(['title', 'details']);
    expect(cells).toEqual([
      ['He said "no"', 'one\ntwo'],
      ['b', 'c'],
    ]);
  });

  it.each([',', ';', '\t', '|'])('may be cut by %j', async (cut) => {
    const text = [
      ['title', 'votes'],
      ['Rails, again; now', '3'],
      ['b', '4'],
    ]
      .map((line) => line.map((cell) => `"${cell}"`).join(cut))
      .join('\n');
    expect(await read(text)).toMatchObject({
      columns: ['title', 'votes'],
      cells: [
        ['Rails, again; now', '3'],
        ['b', '4'],
      ],
    });
  });

  it('may begin with a byte order mark', async () => {
    expect((await read('\ufefftitle,votes\na,1')).columns).toEqual(['title', 'votes']);
    const utf16 = Buffer.from('\ufefftitre;votes\nété;1', 'utf16le');
    expect(await read(utf16, 5)).toMatchObject({
      columns: ['titre', 'votes'],
      cells: [['été', '1']],
    });
  });

  it('is read as windows-1252 where it is not UTF-8', async () => {
    const bytes = Buffer.from('titre;détails\nL\x92été;5 \x80', 'latin1');
    expect(await read(bytes)).toMatchObject({
      columns: ['titre', 'détails'],
      cells: [['L’été', '5 €']],
    });
  });

  it('keeps a stray quote as it stands', async () => {
    expect((await read('title,details\nA 5" wheel,"wide" enough\nb,c')).cells).toEqual([
      ['A 5" wheel', '"wide" enough'],
      ['b', 'c'],
    ]);
  });

  it('names the row whose quote is never closed', async () => {
    const { rows } = await read('title,details\na,b\n"c,d\ne,f\n');
    expect(rows).toEqual([
      { row: 1, cells: ['a', 'b'] },
      { row: 2, problem: { field: '', rule: 'wrong_format' } },
    ]);
  });

  it('names the row that has more cells than there are columns', async () => {
    const { rows } = await read('title,details\na,b,c\nd\ne,f,,\n');
    expect(rows[0]).toEqual({ row: 1, problem: { field: '', rule: 'too_many', limit: 2 } });
    expect(rows.slice(1).map(({ cells }) => cells?.slice(0, 2))).toEqual([['d'], ['e', 'f']]);
  });

  it('has names for columns without one, and for twice the same', async () => {
    const { columns } = await read('title,,title\na,b,c');
    expect(columns).toEqual(['title', '#2', 'title (2)']);
  });
});

describe('a JSON file', () => {
  const posts = [
    { title: 'a', score: 3, author: { name: 'Ada' }, tags: [{ name: 'x' }, { name: 'y' }] },
    { title: 'b', url: null },
  ];

  it.each([
    ['a list of objects', posts],
    ['an object with posts', { hasMore: false, posts }],
    ['an object with another list', { count: 2, entries: posts }],
  ])('may be %s', async (_, content) => {
    expect(await read(JSON.stringify(content))).toMatchObject({
      columns: ['title', 'score', 'author', 'tags', 'url'],
      cells: [
        ['a', '3', 'Ada', 'x, y', ''],
        ['b', '', '', '', ''],
      ],
    });
  });

  it('leaves a cell empty where the item has no such field, though all objects inherit one', async () => {
    const { columns, cells } = await read(
      '[{"title":"One","constructor":"c","__proto__":"p"},{"title":"Two"}]',
    );
    expect(columns).toEqual(['title', 'constructor', '__proto__']);
    expect(cells).toEqual([
      ['One', 'c', 'p'],
      ['Two', '', ''],
    ]);
  });

  it('is read though a cell is nested a hundred thousand deep', async () => {
    const deep = 100_000;
    const list = `${'['.repeat(deep)}${']'.repeat(deep)}`;
    const fields = `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`;
    const { cells } = await read(`[{"title":"One","list":${list},"fields":${fields}}]`, 1 << 20);
    expect(cells).toEqual([['One', '', '']]);
  });

  it('names the item that is no object', async () => {
    const { rows } = await read('[{"title":"a"}, 5]');
    expect(rows[1]).toEqual({ row: 2, problem: { field: '', rule: 'wrong_type' } });
  });

  it('is refused with its line where it is broken', async () => {
    await expect(read('[\n{"title":"a"},\n{"title" 5}\n]')).rejects.toMatchObject({
      code: 'import_unreadable',
      details: { line: 3 },
    });
  });
});

describe('a file that is neither', () => {
  it('is refused', async () => {
    const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40)]);
    await expect(read(zip)).rejects.toMatchObject({ code: 'import_unreadable' });
    await expect(read('{"posts": 3}')).rejects.toMatchObject({ code: 'import_unreadable' });
    await expect(read('\n\n')).rejects.toMatchObject({ code: 'import_unreadable' });
  });
});
