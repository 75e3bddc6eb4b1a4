import { createHash } from 'node:crypto';
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createParts } from '../../../server/src/app/createParts.ts';
import { type Config, readConfig } from '../../../server/src/config.ts';
import { fillBoard } from './fillBoard.ts';
import type { Roster } from './roster.ts';

const root = join(import.meta.dirname, '../../..');
const kept = join(root, 'node_modules/.cache/roundhouse-demo');
/** "Three hours ago" must not be read tomorrow. */
const FRESH_MS = 6 * 60 * 60 * 1000;

/** The demo's configuration over a data folder; the rest as the environment says. */
export function demoConfig(folder: string): Config {
  return readConfig({
    LOG_LEVEL: 'warn',
    ...process.env,
    ROUNDHOUSE_DATA: folder,
    ROUNDHOUSE_DEMO: '1',
    // The fans of the demo act within one process, many months in a minute.
    RATE_LIMIT_FACTOR: '1000',
    MONGODB_URI: undefined,
  });
}

/** A data folder of this demo's own, filled; the filling itself is kept for the next demos of the day. */
export async function preparedFolder(): Promise<{ folder: string; roster: Roster }> {
  const filled = join(kept, await fingerprint());
  if (!(await isFresh(filled))) {
    await fill(filled);
    await forgetOthers(filled);
  }
  const folder = await mkdtemp(join(tmpdir(), 'roundhouse-demo-'));
  await cp(filled, folder, { recursive: true });
  return { folder, roster: JSON.parse(await readFile(join(filled, 'roster.json'), 'utf8')) };
}

async function fill(filled: string) {
  const unfinished = `${filled}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  const parts = await createParts({ config: demoConfig(unfinished), terminal: () => {} });
  try {
    const roster = await fillBoard(parts);
    await writeFile(join(unfinished, 'roster.json'), JSON.stringify(roster));
  } finally {
    await parts.close();
  }
  await rm(filled, { recursive: true, force: true });
  await rename(unfinished, filled);
}

/** Keeps one filling; those that another demo is making just now are left alone. */
async function forgetOthers(filled: string) {
  for (const name of await readdir(kept)) {
    const place = join(kept, name);
    const isOld = Date.now() - (await stat(place)).mtimeMs > FRESH_MS;
    if (place !== filled && (isOld || !name.includes('.'))) {
      await rm(place, { recursive: true, force: true });
    }
  }
}

async function isFresh(filled: string): Promise<boolean> {
  const made = await stat(join(filled, 'roster.json')).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs < FRESH_MS;
}

/** Changes with the content, the pictures, and the code that stores them. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const place of ['scripts/demo', 'server/src', 'shared/src']) {
    const entries = await readdir(join(root, place), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      hash.update(file).update(await readFile(file));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
