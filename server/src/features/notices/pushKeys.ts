import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import webPush from 'web-push';
import { z } from 'zod';
import type { Config } from '../../config.ts';

const keysSchema = z.object({ publicKey: z.string(), privateKey: z.string() });
/** The pair by which push services know this server (VAPID, RFC 8292). */
export type PushKeys = z.infer<typeof keysSchema>;

/** The configured pair, else one made once and kept in the data folder. */
export async function readPushKeys(config: Config): Promise<PushKeys> {
  const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, ROUNDHOUSE_DATA } = config;
  if (VAPID_PUBLIC_KEY && VAPID_PRIVATE_KEY) {
    return { publicKey: VAPID_PUBLIC_KEY, privateKey: VAPID_PRIVATE_KEY };
  }
  const path = join(ROUNDHOUSE_DATA, 'push-keys.json');
  await mkdir(ROUNDHOUSE_DATA, { recursive: true });
  try {
    const made = webPush.generateVAPIDKeys();
    await writeFile(path, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return keysSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  }
}
