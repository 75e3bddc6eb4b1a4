import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createParts } from '../../server/src/app/createParts.ts';
import { readConfig } from '../../server/src/config.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CANNY = join(ROOT, '../shared/data/canny-export.csv');
const TIMEOUT = 60_000;

let folder: string;
let data: string;

const open = () =>
  createParts({ config: readConfig({ ROUNDHOUSE_DATA: data, LOG_LEVEL: 'silent' }) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundhouse-import-'));
  data = join(folder, 'data');
  const parts = await open();
  for (const [position, slug] of ['trains', 'kits'].entries()) {
    await parts.boards.insert({ name: slug, slug, description: '', colour: 'amber', position });
  }
  await parts.close();
}, TIMEOUT);
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ran = { code: number; out: string; err: string };

/** Runs the command as a person would, without a terminal to be asked on. */
function runImport(...args: string[]): Promise<Ran> {
  const env = { ...process.env, ROUNDHOUSE_DATA: data, MONGODB_URI: undefined };
  const command = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/import.ts', ...args];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: ROOT, env }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
    child.stdin?.end();
  });
}

async function aFile(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function titlesOn(slug: string): Promise<string[]> {
  const parts = await open();
  const board = await parts.boards.getBySlug(slug);
  const ideas = await parts.ideas.searchable(null, 1000);
  await parts.close();
  return ideas.flatMap((idea) => (idea.boardId === board?.id ? idea.title : [])).sort();
}

describe('npm run import', () => {
  it(
    'asks for the board where there are several, and for an answer',
    async () => {
      const file = await aFile('asks.csv', 'title\nLonger rails\n');
      const unnamed = await runImport(file);
      expect(unnamed).toMatchObject({ code: 2, out: '' });
      expect(unnamed.err).toContain('Name the board with --board:\n  trains\n  kits');
      const unanswered = await runImport(file, '--board', 'Trains');
      expect(unanswered.code).toBe(2);
      expect(unanswered.err).toMatch(/to be taken +1\n[\s\S]*add --yes/);
      expect(await titlesOn('trains')).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    'maps columns by hand, reports refused rows, and takes each row once',
    async () => {
      const file = await aFile('kits.csv', 'Was;Punkte\nSolar lamp;3\nOops;x\nWind vane;4\n');
      const args = [file, '--board=kits', '--kind=hack', '--map', 'title=Was', 'votes=Punkte'];
      const tried = await runImport(...args, '--dry-run', '--json');
      expect(tried.code).toBe(3);
      expect(JSON.parse(tried.out)).toMatchObject({
        isDryRun: true,
        rows: 3,
        taken: 2,
        votes: 7,
        refusedRows: [{ row: 2, title: 'Oops' }],
      });
      expect(await titlesOn('kits')).toEqual([]);

      const ran = await runImport(...args, '--yes');
      expect(ran.code).toBe(3);
      expect(ran.err).toMatch(/ taken +2\n/);
      expect(ran.err).toContain('row 2 "Oops": title: Too short: at least 5 characters.');
      const again = await runImport(...args, '--yes', '--json');
      expect(JSON.parse(again.out)).toMatchObject({ taken: 0, known: 2, refused: 1 });
      expect(await titlesOn('kits')).toEqual(['Solar lamp', 'Wind vane']);
    },
    TIMEOUT,
  );

  it(
    'shows the way to the page while the board runs',
    async () => {
      const file = await aFile('running.csv', 'title\nLonger rails\n');
      const parts = await open();
      const refused = await runImport(file, '--board', 'trains', '--yes');
      await parts.close();
      expect(refused.code).toBe(1);
      expect(refused.err).toContain('http://localhost:3000/house/import');
    },
    TIMEOUT,
  );

  it.skipIf(!existsSync(CANNY))(
    'takes the export of a real board without hand work (../shared/data)',
    async () => {
      const ran = await runImport(CANNY, '--board', 'trains', '--yes', '--json');
      expect(ran.code).toBe(0);
      expect(JSON.parse(ran.out)).toEqual({
        isDryRun: false,
        rows: 100,
        taken: 100,
        known: 0,
        refused: 0,
        votes: 3247,
        refusedRows: [],
      });
      expect(await titlesOn('trains')).toHaveLength(100);
    },
    TIMEOUT,
  );
});
