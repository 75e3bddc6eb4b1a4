import type { StoreOptions } from './options.ts';

/** Why the store cannot start, in a sentence for who gave the command. */
export function describeStart(error: unknown, { host, port }: StoreOptions): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken. Give another one with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine.`;
    case 'EACCES':
    case 'EPERM':
      return path
        ? `${path} may not be opened by this user.`
        : `Port ${port} may not be opened by this user.`;
    default:
      return error.message;
  }
}
