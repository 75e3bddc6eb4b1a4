import { createParts, type OpenParts } from '../../server/src/app/createParts.ts';
import { readConfig } from '../../server/src/config.ts';
import { Stop } from './failure.ts';

/**
 * Opens the board's store. The embedded one belongs to one process: while the board runs, its own
 * import page is the way in, and this says so.
 */
export async function openBoard(environment: NodeJS.ProcessEnv): Promise<OpenParts> {
  const config = readConfig(environment);
  try {
    return await createParts({ config: { ...config, LOG_LEVEL: 'silent' } });
  } catch (error) {
    if (!(error instanceof Error) || !/is in use by process/.test(error.message)) throw error;
    const address = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
    throw new Stop(
      `The board is running on ${config.ROUNDHOUSE_DATA}, and its store opens for one program at a time.\n` +
        `Import on its own page, as an owner: ${new URL('/house/import', address)}\n` +
        'or stop the board and give this command again.',
    );
  }
}
