import type { MySupport } from './schema.ts';

/** The newer of two states of my support of one idea. */
export function newerSupport(known: MySupport | undefined, told: MySupport): MySupport {
  return known && known.rev >= told.rev ? known : told;
}
