import { deriveKey as deriveFast } from 'altcha-lib/algorithms/web/pbkdf2';
import { expect, it } from 'vitest';
import { deriveSlowly } from './deriveKey.ts';

it('comes to the same without the browser’s cryptography', async () => {
  const parameters = { algorithm: 'PBKDF2/SHA-256', cost: 3_000, keyLength: 32 } as never;
  const salt = new Uint8Array([1, 2, 3, 250]);
  const password = new Uint8Array([9, 8, 7, 0, 0, 1]);
  const slow = await deriveSlowly(parameters, salt, password);
  expect(slow.derivedKey).toHaveLength(32);
  const fast = await deriveFast(parameters, salt, password);
  expect([...slow.derivedKey]).toEqual([...fast.derivedKey]);
  const other = await deriveSlowly(parameters, salt, new Uint8Array([9, 8, 7, 0, 0, 2]));
  expect([...other.derivedKey]).not.toEqual([...slow.derivedKey]);
});
