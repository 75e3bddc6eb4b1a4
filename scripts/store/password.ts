import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passwordName, refuseForeign } from '../../server/src/embedded-mongo/storage/folderLock.ts';
import { randomPassword } from '../../server/src/embedded-mongo/wire/credentials.ts';
import type { StoreOptions } from './options.ts';

/**
 * The store's password, and where an operator finds it. Made, and kept with mode 0600, when there
 * is none. Throws for an empty file, and for a folder that is not the store's.
 */
export function takePassword({ folder, password, passwordFile }: StoreOptions): {
  password: string;
  whereFrom: string;
} {
  if (password) return { password, whereFrom: 'STORE_PASSWORD' };
  const path = passwordFile ?? join(folder, passwordName);
  if (!passwordFile) keepOne(folder, path);
  const kept = readFileSync(path, 'utf8').replace(/\r?\n$/, '');
  if (!kept) throw new Error(`${path} holds no password.`);
  return { password: kept, whereFrom: path };
}

function keepOne(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  refuseForeign(folder);
  try {
    writeFileSync(path, `${randomPassword()}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
