import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { saslprep } from '@mongodb-js/saslprep';
import type { Credentials } from './scram.ts';

/** How often a password is hashed; MongoDB's number for SCRAM-SHA-256. */
const iterations = 15_000;

/** A password that nobody guesses: 192 bits, in letters that need no escape in a connection string. */
export const randomPassword = (): string => randomBytes(24).toString('base64url');

/**
 * Derives what a server keeps of a password (RFC 5802, 3). Throws for a password with characters
 * that none may have (RFC 4013).
 */
export function makeCredentials(user: string, password: string): Credentials {
  const salt = randomBytes(28);
  const salted = pbkdf2Sync(saslprep(password), salt, iterations, 32, 'sha256');
  const key = (label: string): Buffer => createHmac('sha256', salted).update(label).digest();
  return {
    user,
    salt: salt.toString('base64'),
    iterations,
    storedKey: createHash('sha256').update(key('Client Key')).digest(),
    serverKey: key('Server Key'),
  };
}
