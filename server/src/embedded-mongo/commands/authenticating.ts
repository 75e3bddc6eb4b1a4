import { Binary } from 'bson';
import { fail, MongoError } from '../errors.ts';
import { type Doc, int, isDoc } from '../values/values.ts';
import type { Login } from '../wire/login.ts';
import { mechanism } from '../wire/scram.ts';
import { type Call, type Command, docOption, flagOption } from './command.ts';

/** A connection has one conversation at a time. */
const conversationId = int(1);

const loginOf = (call: Call): Login =>
  call.client.login ?? fail(18, 'this store has no users here: connect without a name');

const payloadOf = (body: Doc): Uint8Array =>
  body.payload instanceof Binary
    ? body.payload.value()
    : fail(14, "BSON field 'payload' is the wrong type, expected type 'binData'");

const sasl = (done: boolean, payload: Uint8Array): Doc => ({
  conversationId,
  done,
  payload: new Binary(payload),
});

function start(call: Call, body: Doc): Doc {
  if (body.mechanism !== mechanism)
    return fail(
      334,
      `Received authentication for mechanism ${body.mechanism} which is not enabled`,
    );
  const isShort = flagOption(docOption(body, 'options'), 'skipEmptyExchange');
  return sasl(false, loginOf(call).start(payloadOf(body), isShort));
}

const saslStart: Command = {
  isOpen: true,
  options: ['saslStart', 'mechanism', 'payload', 'autoAuthorize', 'options', 'db'],
  run: (call) => ({ reply: { ...start(call, call.body), ok: 1 } }),
};

const saslContinue: Command = {
  isOpen: true,
  options: ['saslContinue', 'conversationId', 'payload'],
  async run(call) {
    const { done, payload } = await loginOf(call).continue(payloadOf(call.body));
    return { reply: { ...sasl(done, payload), ok: 1 } };
  },
};

const logout: Command = {
  isOpen: true,
  options: ['logout'],
  run(call) {
    call.client.login?.end();
    return { reply: { ok: 1 } };
  },
};

/** Who a connection is, for shells. Authorisation is all or nothing, so that roles are not listed. */
const connectionStatus: Command = {
  isOpen: true,
  options: ['connectionStatus', 'showPrivileges'],
  run(call) {
    const user = call.client.login?.user;
    const authenticatedUsers = user === undefined ? [] : [{ user, db: 'admin' }];
    return { reply: { authInfo: { authenticatedUsers, authenticatedUserRoles: [] }, ok: 1 } };
  },
};

export const authenticatingCommands: Record<string, Command> = {
  saslStart,
  saslContinue,
  logout,
  connectionStatus,
};

/** What `hello` adds when a client asks how to log in, or begins to within it. */
export function helloAuthentication(call: Call): Doc {
  const { saslSupportedMechs, speculativeAuthenticate } = call.body;
  if (!call.client.login) return {};
  return {
    ...(saslSupportedMechs !== undefined && { saslSupportedMechs: [mechanism] }),
    ...(isDoc(speculativeAuthenticate) && speculate(call, speculativeAuthenticate)),
  };
}

/** A beginning that fails is left out; the client then begins again by itself. */
function speculate(call: Call, body: Doc): Doc {
  try {
    return { speculativeAuthenticate: start(call, body) };
  } catch (error) {
    if (error instanceof MongoError) return {};
    throw error;
  }
}
