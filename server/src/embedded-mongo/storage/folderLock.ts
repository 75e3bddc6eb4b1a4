import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lockName = 'roundhouse.lock';
/** Where a store with a TCP port may keep its password. */
export const passwordName = 'store.password';
const ownFiles = new Set(['data.mdb', 'lock.mdb', lockName, passwordName]);

/** When a process was started, in kernel ticks; '' where the system does not tell. */
function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return start === '' || startOf(pid) === start;
}

/** Refuses a folder that holds something else than this store's files. */
export function refuseForeign(folder: string): void {
  const files = readdirSync(folder).filter(
    (name) => !name.startsWith('.') && !name.endsWith('.sock'),
  );
  const foreign = files.find((name) => !ownFiles.has(name));
  if (foreign && !files.includes('data.mdb')) {
    throw new Error(
      `${folder} is not a folder of the embedded store: it holds ${foreign}. Give it an empty folder.`,
    );
  }
}

/**
 * Takes a folder for this process alone, by a file that names the process. A file left by a
 * process that is gone is taken over. Throws when another one has it. Returns how to let go.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  refuseForeign(folder);
  const path = join(folder, lockName);
  const content = `${process.pid} ${startOf(process.pid)}\n`;
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      writeFileSync(path, content, { flag: 'wx', mode: 0o600 });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [pid, start = ''] = readFileSync(path, 'utf8').trim().split(' ');
    if (pid && isAlive(Number(pid), start)) {
      throw new Error(
        `${folder} is in use by process ${pid}: only one process may open a folder of the embedded store`,
      );
    }
    rmSync(path, { force: true });
  }
  throw new Error(`${folder} could not be locked`);
}
