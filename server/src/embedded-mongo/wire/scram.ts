import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { fail } from '../errors.ts';

/**
 * The server's side of SCRAM-SHA-256: both sides prove that they know a password, and neither
 * sends it. Source: RFC 5802, RFC 7677; SASL in MongoDB's drivers' `auth` specification.
 */
export const mechanism = 'SCRAM-SHA-256';

/** What is kept of a password: enough to check who claims to know it, not enough to claim it. */
export interface Credentials {
  user: string;
  /** In base64, as it is sent. */
  salt: string;
  iterations: number;
  storedKey: Uint8Array;
  serverKey: Uint8Array;
}

/** A conversation after its first message, waiting for the proof. */
export interface Challenge {
  /** What to send: nonce, salt and iterations. */
  message: string;
  credentials: Credentials;
  nonce: string;
  clientFirst: string;
  header: string;
}

const hmac = (key: Uint8Array, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();
const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** One answer for a wrong name, a wrong password and nonsense, so that none can be told apart. */
export const refuse = (): never => fail(18, 'Authentication failed.');

/** For a name that does not exist: a salt that stays the same, and a key that nobody has. */
function decoyOf(credentials: Credentials, user: string): Credentials {
  const salt = hmac(credentials.serverKey, user).subarray(0, 28).toString('base64');
  return { ...credentials, user, salt, storedKey: randomBytes(32) };
}

const firstMessage = /^([ny],(?:a=[^,]*)?,)(n=([^,]*),r=([\x21-\x2b\x2d-\x7e]+)(?:,.*)?)$/s;
const lastMessage = /^(c=([A-Za-z0-9+/=]+),r=([^,]+)),p=([A-Za-z0-9+/=]+)$/;

/** Answers a client's first message. Throws 18 for one that cannot be read. */
export function challenge(credentials: Credentials, payload: Uint8Array): Challenge {
  const found = firstMessage.exec(Buffer.from(payload).toString('utf8'));
  if (!found) return refuse();
  const [, header, clientFirst, name, clientNonce] = found as unknown as string[];
  const user = name!.replaceAll('=2C', ',').replaceAll('=3D', '=');
  const known = user === credentials.user ? credentials : decoyOf(credentials, user);
  const nonce = clientNonce + randomBytes(24).toString('base64');
  const message = `r=${nonce},s=${known.salt},i=${known.iterations}`;
  return { message, credentials: known, nonce, clientFirst: clientFirst!, header: header! };
}

/** Checks a client's proof; returns the server's own. Throws 18 unless it is right. */
export function verify(given: Challenge, payload: Uint8Array): string {
  const found = lastMessage.exec(Buffer.from(payload).toString('utf8'));
  if (!found) return refuse();
  const [, withoutProof, binding, nonce, proof] = found as unknown as string[];
  const { storedKey, serverKey } = given.credentials;
  const signed = `${given.clientFirst},${given.message},${withoutProof}`;
  const clientKey = hmac(storedKey, signed);
  const claimed = Buffer.from(proof!, 'base64');
  if (claimed.length !== clientKey.length) return refuse();
  for (const [i, byte] of claimed.entries()) clientKey[i]! ^= byte;
  const isBound = binding === Buffer.from(given.header).toString('base64');
  if (!timingSafeEqual(sha256(clientKey), storedKey) || !isBound || nonce !== given.nonce)
    return refuse();
  return `v=${hmac(serverKey, signed).toString('base64')}`;
}
