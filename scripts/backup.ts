/** `npm run backup -- FILE`: writes all that a board holds into one file, while it serves. */

import { resolve } from 'node:path';
import { readConfig } from '../server/src/config.ts';
import { readArguments } from './backup/arguments.ts';
import { inUnits } from './backup/bar.ts';
import { runCommand } from './backup/command.ts';
import { startDraft } from './backup/draft.ts';
import { openStore } from './backup/openStore.ts';
import { takeBackup } from './backup/takeBackup.ts';

const USAGE = `
  npm run backup -- FILE

  Writes the store, the uploaded files and the secret that signs cookies into one file, as they
  are at one moment; the board may serve meanwhile. Only you may read the file. An existing file
  is not overwritten. It works on the data folder (ROUNDHOUSE_DATA) of the environment.

`;

await runCommand(main);

async function main() {
  const { file } = readArguments(process.argv.slice(2), USAGE);
  if (!file) return;
  const config = readConfig(process.env);
  const madeAt = new Date();
  const draft = await startDraft(resolve(file), madeAt);
  try {
    const store = await openStore(config);
    try {
      const contents = await takeBackup(store.client, config.ROUNDHOUSE_DATA, draft, madeAt);
      await draft.finish();
      const { entries, files, fileBytes } = contents;
      process.stderr.write(
        `\n${file}: ${entries} entries of the store, ${files} files with ${inUnits(fileBytes)}.\n`,
      );
    } finally {
      await store.close();
    }
  } finally {
    await draft.discard();
  }
}
