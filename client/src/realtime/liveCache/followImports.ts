import type { Import } from '@roundhouse/shared/imports';
import { type Follower, mapped } from './follower.ts';

/** An import while it runs; what has ended runs no more. */
export const followImport: Follower<Import> = (known, event) => {
  if (event.name !== 'import.progressed') return known;
  const told = event.payload.import;
  const isOlder = told.state === 'running' && told.rowsDone < known.rowsDone;
  const hasEnded = known.state === 'done' || known.state === 'failed';
  return told.id !== known.id || isOlder || hasEnded ? known : told;
};

export const followImports: Follower<Import[]> = (imports, event) =>
  mapped(imports, (known) => followImport(known, event, undefined));
