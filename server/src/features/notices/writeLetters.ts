import type { Parts } from '../../app/parts.ts';

/** Writes the mails of notices that go out at once. */
export async function writeLetters(_parts: Parts): Promise<void> {}
