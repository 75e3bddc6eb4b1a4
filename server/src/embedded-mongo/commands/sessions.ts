import { Binary, UUID } from 'bson';
import { fail } from '../errors.ts';
import { int } from '../values/values.ts';
import type { Call, Command } from './command.ts';
import { sessionIds } from './handshake.ts';

function needsTransaction(call: Call): NonNullable<Call['session']> {
  if (!call.session?.isTransaction)
    return fail(125, `${call.name} must be run within a transaction`);
  return call.session;
}

const ending = (name: string): Command => ({
  options: [name],
  run(call) {
    call.engine.sessions.end(sessionIds(call.body[name]));
    return { reply: { ok: 1 } };
  },
});

/** Sessions and the ends of transactions. */
export const sessionCommands: Record<string, Command> = {
  startSession: {
    options: ['startSession'],
    run: () => ({
      reply: { id: { id: new Binary(new UUID().buffer, 4) }, timeoutMinutes: int(30), ok: 1 },
    }),
  },
  endSessions: ending('endSessions'),
  killSessions: ending('killSessions'),
  killAllSessions: {
    options: ['killAllSessions'],
    run(call) {
      call.engine.locks.endAll();
      return { reply: { ok: 1 } };
    },
  },
  refreshSessions: { options: ['refreshSessions'], run: () => ({ reply: { ok: 1 } }) },
  commitTransaction: {
    options: ['commitTransaction', 'recoveryToken'],
    async run(call) {
      await call.engine.sessions.commit(needsTransaction(call));
      return { reply: { ok: 1 } };
    },
  },
  abortTransaction: {
    options: ['abortTransaction', 'recoveryToken'],
    run(call) {
      call.engine.sessions.abortFor(needsTransaction(call));
      return { reply: { ok: 1 } };
    },
  },
};
