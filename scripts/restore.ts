/** `npm run restore -- FILE`: puts what `npm run backup` wrote into the data folder. */

import { resolve } from 'node:path';
import { readConfig } from '../server/src/config.ts';
import { readArguments } from './backup/arguments.ts';
import { inUnits } from './backup/bar.ts';
import { runCommand } from './backup/command.ts';
import { type CheckedBackup, openBackup } from './backup/openBackup.ts';
import { restoreBackup } from './backup/restoreBackup.ts';
import { Stop } from './import/failure.ts';

const USAGE = `
  npm run restore -- FILE [--force] [--check]

  Puts a backup into the data folder (ROUNDHOUSE_DATA) of the environment, after all of it was
  checked. The board must not be running.

  --force   there is a board already: move it aside within the data folder
  --check   only check the file, change nothing

`;

await runCommand(main);

async function main() {
  const { file, flags } = readArguments(process.argv.slice(2), USAGE, ['force', 'check']);
  if (!file) return;
  const config = readConfig(process.env);
  if (config.MONGODB_URI && !flags.check) {
    throw new Stop('MONGODB_URI is set: the board would not use the data folder. Unset it first.');
  }
  const path = resolve(file);
  if (flags.check) {
    const backup = await openBackup(path);
    await backup.close();
    return say(`\n${file} is whole: ${describe(backup)}.\n`);
  }
  const data = resolve(config.ROUNDHOUSE_DATA);
  const restored = await restoreBackup(path, data, flags.force ?? false, new Date());
  const { documents, aside } = restored;
  say(`\n${data} holds the backup now: ${documents} documents, ${describe(restored)}.\n`);
  if (aside) say(`What was there before is in ${aside}; delete it when you are sure.\n`);
  say('Start the board with npm start.\n');
}

function describe({ head, contents }: Pick<CheckedBackup, 'head' | 'contents'>): string {
  return `made ${head.madeAt}, ${contents.files} files with ${inUnits(contents.fileBytes)}`;
}

function say(text: string) {
  process.stderr.write(text);
}
