import { fail } from '../errors.ts';
import { backUp } from '../storage/backup.ts';
import type { Command } from './command.ts';
import { batchAnswer } from './reading.ts';

/** This store's own, of the database `admin`: a cursor over what `backUp` gives. */
export const backup: Command = {
  options: ['backup'],
  run(call) {
    if (call.database !== 'admin') fail(13, 'backup may only be run against the admin database.');
    const cursor = call.engine.cursors.open(
      'admin.$cmd.backup',
      backUp(call.engine.storage),
      undefined,
    );
    return batchAnswer(call, cursor, 1, 'firstBatch');
  },
};
