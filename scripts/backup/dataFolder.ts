import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the data folder, by its name within it. */
export type DataFile = { name: string; size: number };

/**
 * What a backup takes of a data folder besides the store: uploaded files, and the secret that
 * signs cookies. Uploads under way are left out; a link is followed.
 */
export async function listDataFiles(folder: string): Promise<DataFile[]> {
  const found: DataFile[] = [];
  const look = async (name: string): Promise<void> => {
    const facts = await stat(join(folder, name)).catch(ignoreMissing);
    if (facts?.isFile() && !name.endsWith('.part')) found.push({ name, size: facts.size });
    if (!facts?.isDirectory()) return;
    const names = await readdir(join(folder, name));
    for (const inner of names.sort()) await look(`${name}/${inner}`);
  };
  await look('auth-secret');
  await look('files');
  return found;
}

export function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
}
