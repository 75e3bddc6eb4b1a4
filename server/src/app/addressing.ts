import type { Config } from '../config.ts';
import { ownOrigins } from './origin.ts';

/** How the board is addressed: by its public address where one is set, else as each request came. */
export function addressing({ PUBLIC_URL, PORT }: Pick<Config, 'PUBLIC_URL' | 'PORT'>) {
  const publicUrl = PUBLIC_URL ? new URL(PUBLIC_URL).origin : `http://localhost:${PORT}`;
  const hostOf = (headers: Headers | undefined) => headers?.get('host') ?? undefined;
  return {
    publicUrl,
    ownOrigins: (headers: Headers | undefined) => ownOrigins(hostOf(headers), PUBLIC_URL),
    /** The address for links in a mail that a request with these headers ordered. */
    base: (headers: Headers | undefined) => {
      const host = PUBLIC_URL ? undefined : hostOf(headers);
      return host ? `http://${host}` : publicUrl;
    },
  };
}
