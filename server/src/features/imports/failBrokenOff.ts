import type { Parts } from '../../app/parts.ts';

type Reading = Pick<Parts, 'imports' | 'clock'>;

/** Marks as failed the imports whose runner has died, on whichever node it was. */
export async function failBrokenOff({ imports, clock }: Reading): Promise<void> {
  await imports.failUnheld(clock(), clock());
}

/**
 * To be called when the server starts. With the embedded store nobody else can be running an
 * import, so what runs was broken off by the last stop, however recent.
 */
export async function failInterrupted(parts: Reading & Pick<Parts, 'config'>): Promise<void> {
  if (parts.config.MONGODB_URI) await failBrokenOff(parts);
  else await parts.imports.failUnheld(null, parts.clock());
}
