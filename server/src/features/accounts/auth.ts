import { personNameSchema } from '@roundhouse/shared/people';
import { PASSWORD_LIMITS } from '@roundhouse/shared/site';
import { mongodbAdapter } from 'better-auth/adapters/mongodb';
import { APIError } from 'better-auth/api';
import { type BetterAuthOptions, betterAuth } from 'better-auth/minimal';
import { magicLink } from 'better-auth/plugins/magic-link';
import { readerLocale } from '../../app/readerLocale.ts';
import { type AccountMailer, linkTo } from './accountMails.ts';
import { ACCOUNT_COLLECTIONS, type AccountsStore } from './accounts.store.ts';
import { logThrough, logUnexpected } from './logThrough.ts';
import { memberFields, nameFromEmail, newMember } from './memberFields.ts';
import { signInAs } from './signInAs.ts';
import type { AuthDeps } from './types.ts';

const DAY_SECONDS = 24 * 60 * 60;
const TEN_MINUTES_SECONDS = 10 * 60;

/** A session ends after 30 days without a visit; each day of use prolongs it. */
const SESSION_LASTS = { expiresIn: 30 * DAY_SECONDS, updateAge: DAY_SECONDS };

/** Where its handler is mounted. */
export const AUTH_PATH = '/api/auth';

/** Its endpoints that we use; the others it brings, now or in a later version, stay closed. */
export const AUTH_ENDPOINTS: ReadonlySet<string> = new Set([
  'POST /sign-up/email',
  'POST /sign-in/email',
  'POST /sign-in/magic-link',
  'GET /magic-link/verify',
  'GET /verify-email',
  'POST /request-password-reset',
  'POST /reset-password',
  'GET /get-session',
  'GET /list-sessions',
  'POST /revoke-sessions',
  'POST /sign-out',
]);

export type Auth = ReturnType<typeof createAuth>;

/** Sign-up, sign-in, sessions and passwords, by Better Auth on our own collections. */
export function createAuth(deps: AuthDeps, store: AccountsStore, mails: AccountMailer) {
  return betterAuth({
    appName: 'Roundhouse',
    baseURL: deps.publicUrl,
    basePath: AUTH_PATH,
    secret: deps.secret,
    database: mongodbAdapter(store.db, { client: store.client, transaction: true }),
    trustedOrigins: (request) => deps.ownOrigins(request?.headers),
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: logThrough(deps.log),
    onAPIError: { onError: (error) => logUnexpected(deps.log, error) },
    advanced: advanced(deps),
    user: { modelName: ACCOUNT_COLLECTIONS.user, additionalFields: memberFields },
    session: { modelName: ACCOUNT_COLLECTIONS.session, ...SESSION_LASTS },
    account: { modelName: ACCOUNT_COLLECTIONS.account },
    verification: { modelName: ACCOUNT_COLLECTIONS.verification, storeIdentifier: 'hashed' },
    ...mailing(mails),
    plugins: [mailedLink(mails), signInAs()],
    databaseHooks: {
      user: { create: { before: async (user, context) => ({ data: completed(user, context) }) } },
      session: { delete: { after: async ({ id, userId }) => deps.onSessionEnded(id, userId) } },
    },
  });
}

function advanced({ publicUrl }: AuthDeps) {
  return {
    cookiePrefix: 'roundhouse',
    useSecureCookies: publicUrl.startsWith('https:'),
    ipAddress: { disableIpTracking: true },
    // Said aloud because Better Auth leaves its checks out where it sees a test runner.
    disableOriginCheck: false,
    disableCSRFCheck: false,
  };
}

/** Passwords, and the mails about them and about addresses. An address need not be verified to take part. */
function mailing(mails: AccountMailer) {
  return {
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LIMITS.min,
      maxPasswordLength: PASSWORD_LIMITS.max,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, token }, request) =>
        mails.send('resetPassword', user, linkTo.reset(mails.base(request), token)),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendVerificationEmail: ({ user, token }, request) =>
        mails.send('verifyEmail', user, linkTo.verify(mails.base(request), token)),
    },
  } satisfies Pick<BetterAuthOptions, 'emailAndPassword' | 'emailVerification'>;
}

function mailedLink(mails: AccountMailer) {
  return magicLink({
    expiresIn: TEN_MINUTES_SECONDS,
    storeToken: 'hashed',
    sendMagicLink: ({ email, token }, context) =>
      mails.sendMagicLink(email, token, context?.request, context?.body?.callbackURL),
  });
}

type NewUser = { name: string; email: string };
type HookContext = { headers?: Headers | undefined } | null;

/** A new person with a fit name, in the language of their browser. */
function completed<U extends NewUser>(user: U, context: HookContext) {
  const name = checkedName(user.name, user.email);
  const locale = readerLocale(context?.headers?.get('accept-language'));
  return { ...user, ...newMember(name, locale) };
}

function checkedName(name: string, email: string): string {
  if (name === '') return nameFromEmail(email);
  const parsed = personNameSchema.safeParse(name);
  if (!parsed.success) throw new APIError('BAD_REQUEST', { code: 'INVALID_NAME' });
  return parsed.data;
}
