import { createInterface } from 'node:readline/promises';
import { Stop } from './failure.ts';

/** Asks a question of the person at the terminal, unless they have agreed beforehand. */
export async function isAgreed(question: string, isAgreedBefore: boolean): Promise<boolean> {
  if (isAgreedBefore) return true;
  if (!process.stdin.isTTY) throw new Stop('Nobody is there to be asked: add --yes.', 2);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} [y/N] `);
    return /^(y|yes|o|oui)$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
