import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config.ts';

/** The secret that signs cookies: the configured one, else one made once and kept in the data folder. */
export async function readSecret({ AUTH_SECRET, ROUNDHOUSE_DATA }: Config): Promise<string> {
  if (AUTH_SECRET) return AUTH_SECRET;
  const path = join(ROUNDHOUSE_DATA, 'auth-secret');
  await mkdir(ROUNDHOUSE_DATA, { recursive: true });
  try {
    const made = randomBytes(32).toString('base64url');
    await writeFile(path, made, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return (await readFile(path, 'utf8')).trim();
  }
}
