import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Import, ImportMapping, ImportTarget } from '@roundhouse/shared/imports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

const CANNY = new URL('../../../../../shared/data/canny-export.csv', import.meta.url);

let server: TestServer;
let owner: Person;
let target: ImportTarget;

beforeAll(async () => {
  server = await startServer();
  owner = await server.signUp({ role: 'owner' });
  target = { boardId: server.board.id, kind: 'improvement', language: 'en' };
});
afterAll(() => server.close());

const refusal = (code: string) => expect.objectContaining({ code });
const csv = (lines: string[], name = 'ideas.csv') => new File([lines.join('\n')], name);
const upload = (file: File, person = owner) => person.call.imports.upload({ file });
const planOf = ({ id, suggestedMapping }: Import, to = target) => ({
  importId: id,
  mapping: suggestedMapping as ImportMapping,
  target: to,
});

/** Waits until an import has ended. */
async function ended(importId: string, person = owner): Promise<Import> {
  for (;;) {
    const found = await person.call.imports.get({ importId });
    if (found.state === 'done' || found.state === 'failed') return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function runThrough(file: File, to = target): Promise<Import> {
  const { id } = await owner.call.imports.run(planOf(await upload(file), to));
  return ended(id);
}

async function newBoard(name: string): Promise<ImportTarget> {
  const { id } = await owner.call.boards.create({ name });
  return { ...target, boardId: id };
}

const ideaCount = async (boardId: string) => (await server.parts.boards.get(boardId))?.ideaCount;

describe('an import', () => {
  it('shows what it read and guesses the columns', async () => {
    const read = await upload(
      csv(['Titre;Votes;Créé le', 'Rallonger les rails;12;07/03/2016', 'Un quai;3;']),
    );
    expect(read).toMatchObject({
      state: 'uploaded',
      fileName: 'ideas.csv',
      rows: 2,
      rowsDone: 0,
      columns: ['Titre', 'Votes', 'Créé le'],
      suggestedMapping: { title: 'Titre', votes: 'Votes', created: 'Créé le' },
      sample: [
        { Titre: 'Rallonger les rails', Votes: '12', 'Créé le': '07/03/2016' },
        { Titre: 'Un quai', Votes: '3', 'Créé le': '' },
      ],
    });
  });

  it('is tried out without changing anything, then says the same when run', async () => {
    const to = await newBoard('Dry run');
    const file = csv([
      'title,votes,created,url',
      'Longer couplings,12,2016-03-07,',
      'longer  COUPLINGS,7,07/03/2016,',
      'Tiny,five,2016-03-07,',
      'A turntable with sound,5,,https://old.example/p/2',
      `${'Far too long '.repeat(20)},1,,`,
    ]);
    const read = await upload(file);
    const report = await owner.call.imports.tryOut(planOf(read, to));
    expect(report).toEqual({
      rows: 5,
      taken: 2,
      known: 1,
      refused: 2,
      votes: 17,
      refusedRows: [
        {
          row: 3,
          title: 'Tiny',
          errors: [
            { field: 'title', rule: 'too_short', limit: 5 },
            { field: 'votes', rule: 'wrong_format' },
          ],
        },
        {
          row: 5,
          title: expect.stringContaining('Far too long'),
          errors: [{ field: 'title', rule: 'too_long', limit: 120 }],
        },
      ],
    });
    expect(await ideaCount(to.boardId)).toBe(0);
    expect((await owner.call.imports.get({ importId: read.id })).state).toBe('uploaded');

    expect(await owner.call.imports.run(planOf(read, to))).toMatchObject({ state: 'running' });
    expect(await ended(read.id)).toMatchObject({ state: 'done', rowsDone: 5, report });
    expect(await ideaCount(to.boardId)).toBe(2);
    await expect(owner.call.imports.run(planOf(read, to))).rejects.toEqual(
      refusal('import_not_ready'),
    );
  });

  it('keeps imported votes apart from supports', async () => {
    const to = await newBoard('Origins');
    await runThrough(
      new File(
        [
          JSON.stringify([
            { title: 'Smoke unit', score: 9, author: { name: 'Cleo' }, status: 'open' },
          ]),
        ],
        'ideas.json',
      ),
      to,
    );
    const board = await server.parts.boards.get(to.boardId);
    const { ideas } = await server.guest.call.feed.list({ board: board?.slug ?? '' });
    expect(ideas).toMatchObject([
      {
        title: 'Smoke unit',
        author: null,
        imported: { votes: 9, author: 'Cleo', status: 'open', url: null },
        tally: { supports: 0 },
      },
    ]);
  });

  it('tells its owner how it goes and everyone the new count, seldom', async () => {
    const to = await newBoard('Told');
    const told: StoredEvent[] = [];
    const { tell } = server.parts.broadcaster;
    server.parts.broadcaster.tell = (events) => {
      told.push(...events);
      tell(events);
    };
    const began = Date.now();
    const rows = Array.from({ length: 700 }, (_, n) => `Idea number ${n},1`);
    const { id } = await runThrough(csv(['title,votes', ...rows]), to);
    server.parts.broadcaster.tell = tell;
    const quarters = (Date.now() - began) / 250;

    const progress = told.flatMap((event) =>
      event.name === 'import.progressed' ? [event.payload] : [],
    );
    expect(progress.length).toBeLessThanOrEqual(quarters + 2);
    expect(progress.at(-1)).toMatchObject({
      personId: owner.id,
      import: { id, state: 'done', rowsDone: 700 },
    });
    const boards = told.flatMap((event) => (event.name === 'board.changed' ? [event.payload] : []));
    expect(boards.at(-1)).toMatchObject({ id: to.boardId, ideaCount: 700 });
    expect(told.some(({ name }) => name === 'idea.posted')).toBe(false);
    const { ideas } = await server.guest.call.feed.list({ q: 'number 699' });
    expect(ideas[0]?.title).toBe('Idea number 699');
  });
});

describe('an import is refused', () => {
  it('to all but owners', async () => {
    const fan = await server.signUp();
    await expect(upload(csv(['title', 'Hello there']), fan)).rejects.toEqual(
      refusal('not_allowed'),
    );
    await expect(fan.call.imports.list()).rejects.toEqual(refusal('not_allowed'));
  });

  it('where it cannot be read, is empty or has too many rows', async () => {
    await expect(upload(new File(['PK\u0003\u0004\0\0\0'], 'x.csv'))).rejects.toEqual(
      refusal('import_unreadable'),
    );
    await expect(upload(new File([], 'x.csv'))).rejects.toEqual(refusal('file_empty'));
    const many = csv(['t', ...Array.from({ length: 100_001 }, () => 'x')]);
    await expect(upload(many)).rejects.toMatchObject({
      code: 'import_too_large',
      data: { limitRows: 100_000 },
    });
  });

  it('where the plan names what is not there', async () => {
    const read = await upload(csv(['title,votes', 'Longer rails,2']));
    const plan = planOf(read);
    const votes = { ...plan, mapping: { title: 'title', votes: 'Punkte' } };
    for (const action of [owner.call.imports.tryOut, owner.call.imports.run]) {
      await expect(action(votes)).rejects.toMatchObject({
        code: 'invalid_input',
        data: { fields: [{ field: 'mapping.votes', rule: 'not_a_choice' }] },
      });
      await expect(
        action({ ...plan, target: { ...target, boardId: 'f'.repeat(24) } }),
      ).rejects.toMatchObject({
        data: { fields: [{ field: 'target.boardId', rule: 'not_a_choice' }] },
      });
      await expect(action({ ...plan, importId: 'f'.repeat(24) })).rejects.toEqual(
        refusal('not_found'),
      );
    }
    expect((await owner.call.imports.get({ importId: read.id })).state).toBe('uploaded');
  });
});

describe('an import that a stop breaks off', () => {
  it('has failed with what was done kept, and is completed by another run', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roundhouse-imports-'));
    const first = await startServer({ folder });
    const before = await first.signUp({ role: 'owner' });
    const rows = Array.from({ length: 1000 }, (_, n) => `Idea number ${n},1`);
    const read = await before.call.imports.upload({ file: csv(['title,votes', ...rows]) });
    const plan = planOf(read, { ...target, boardId: first.board.id });
    const { broadcaster, importRuns, imports, boards } = first.parts;
    const { tell } = broadcaster;
    const stopped = new Promise<void>((resolve) => {
      broadcaster.tell = (events) => {
        tell(events);
        if (events.length > 0) importRuns.stop().then(resolve);
      };
    });
    await before.call.imports.run(plan);
    await stopped;
    const broken = await before.call.imports.get({ importId: read.id });
    expect(broken).toMatchObject({ state: 'failed', report: { taken: 400, refused: 0 } });
    expect((await boards.list())[0]?.ideaCount).toBe(400);
    // As a kill would leave it.
    await imports.model.updateOne({}, { $set: { state: 'running' } });
    await first.close();

    const second = await startServer({ folder });
    const after = await second.signUp({ role: 'owner' });
    await expect
      .poll(async () => (await after.call.imports.get({ importId: read.id })).state)
      .toBe('failed');
    await after.call.imports.run(plan);
    expect(await ended(read.id, after)).toMatchObject({
      state: 'done',
      rowsDone: 1000,
      report: { taken: 600, known: 400 },
    });
    expect((await second.parts.boards.list())[0]?.ideaCount).toBe(1000);
    await second.close();
    await rm(folder, { recursive: true });
  }, 60_000);
});

describe.skipIf(!existsSync(CANNY))('the export of a real board (../shared/data)', () => {
  it('is taken without hand work, once', async () => {
    const to = await newBoard('Canny');
    const file = async () => new File([await readFile(CANNY)], 'canny-export.csv');
    const read = await upload(await file());
    expect(read).toMatchObject({
      rows: 100,
      suggestedMapping: { title: 'title', details: 'details', votes: 'votes', created: 'created' },
    });
    const all = { rows: 100, taken: 100, known: 0, refused: 0, votes: 3247, refusedRows: [] };
    expect(await owner.call.imports.tryOut(planOf(read, to))).toEqual(all);
    expect((await runThrough(await file(), to)).report).toEqual(all);
    expect(await ideaCount(to.boardId)).toBe(100);

    const again = await runThrough(await file(), to);
    expect(again.report).toEqual({ ...all, taken: 0, known: 100, votes: 0 });
    expect(await ideaCount(to.boardId)).toBe(100);
  });
});
