import { memberRoleSchema, type Restriction } from '@roundhouse/shared/permissions';
import { localeSchema } from '@roundhouse/shared/primitives';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { toNodeHandler } from 'better-auth/node';
import { avatarUrl } from '../people/index.ts';
import type { createAccountMailer } from './accountMails.ts';
import type { AccountsStore } from './accounts.store.ts';
import { type Auth, createAuth } from './auth.ts';
import { createSessionCache } from './sessionCache.ts';
import type { FoundSession } from './sessions.ts';
import type { AuthDeps } from './types.ts';

export type Accounts = ReturnType<typeof createAccounts>;
type Deps = Omit<AuthDeps, 'onSessionEnded'> & {
  clock: () => Date;
  store: AccountsStore;
  restrictionOf: (personId: string) => Promise<Restriction | null>;
};

/** Accounts and sessions of one board. */
export function createAccounts(deps: Deps, mails: ReturnType<typeof createAccountMailer>) {
  const auth = createAuth(
    {
      ...deps,
      onSessionEnded: (sessionId, personId) => sessions.end({ sessionId, personId }),
    },
    deps.store,
    mails,
  );
  const cookieName = sessionCookieName(deps.publicUrl);
  const sessions = createSessionCache(
    (header) => readCookie(header, cookieName),
    (cookie) => lookUp(auth, deps, `${cookieName}=${cookie}`),
    deps.clock,
  );
  return {
    sessions,
    hashPassword,
    verifyPassword,
    /** Answers every request under `AUTH_PATH`. */
    handler: toNodeHandler(async (request) =>
      leadWithinOrigin(await auth.handler(request), deps.publicUrl),
    ),

    /** Begins a session of this person; answers with the `Set-Cookie` lines. */
    async signIn(personId: string): Promise<string[]> {
      const { headers } = await auth.api.signInAs({ body: { personId }, returnHeaders: true });
      return headers.getSetCookie();
    },
  };
}

/**
 * Makes redirects to our own pages relative: without a configured address Better Auth does not know
 * the one people came by.
 */
function leadWithinOrigin(response: Response, publicUrl: string): Response {
  const location = response.headers.get('location');
  if (!location?.startsWith(`${publicUrl}/`)) return response;
  const headers = new Headers(response.headers);
  headers.set('location', location.slice(publicUrl.length));
  return new Response(response.body, { status: response.status, headers });
}

/** As Better Auth builds it: the prefix asks browsers to take it over TLS only. */
function sessionCookieName(publicUrl: string): string {
  return `${publicUrl.startsWith('https:') ? '__Secure-' : ''}roundhouse.session_token`;
}

function readCookie(header: string, name: string): string | null {
  for (const pair of header.split(';')) {
    const at = pair.indexOf('=');
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

async function lookUp(
  auth: Auth,
  { restrictionOf }: Pick<Deps, 'restrictionOf'>,
  cookie: string,
): Promise<FoundSession | null> {
  const { response, headers } = await auth.api.getSession({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  });
  if (!response) return null;
  const { session, user } = response;
  const role = memberRoleSchema.parse(user.role);
  return {
    sessionId: session.id,
    asker: { id: user.id, role, restriction: await restrictionOf(user.id) },
    person: { id: user.id, name: user.name, avatarUrl: avatarUrl(user.avatarId), role },
    locale: localeSchema.parse(user.locale),
    expiresAt: session.expiresAt,
    renewedCookies: headers.getSetCookie(),
  };
}
