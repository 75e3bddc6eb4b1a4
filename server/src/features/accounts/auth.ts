import { personNameSchema } from '@roundhouse/shared/people';
import { PASSWORD_LIMITS } from '@roundhouse/shared/site';
import { mongodbAdapter } from 'better-auth/adapters/mongodb';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import { magicLink } from 'better-auth/plugins/magic-link';
import { readerLocale } from '../../app/readerLocale.ts';
import { type AccountMailer, linkTo } from './accountMails.ts';
import { ACCOUNT_COLLECTIONS, type AccountsStore } from './accounts.store.ts';
import { logThrough, logUnexpected } from './logThrough.ts';
import { memberFields, nameFromEmail, newMember } from './memberFields.ts';
import { signInAs } from './signInAs.ts';
import type { AuthDeps } from './types.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** Where its handler is mounted. */
export const AUTH_PATH = '/api/auth';

/** Ours take their place: a profile is changed by its action, accounts are not merged or deleted yet. */
const DISABLED_PATHS = [
  '/update-user',
  '/delete-user',
  '/delete-user/callback',
  '/change-email',
  '/link-social',
  '/unlink-account',
  '/sign-in/social',
  '/update-session',
  '/refresh-token',
  '/get-access-token',
  '/account-info',
];

export type Auth = ReturnType<typeof createAuth>;

/** Sign-up, sign-in, sessions and passwords, by Better Auth on our own collections. */
export function createAuth(deps: AuthDeps, store: AccountsStore, mails: AccountMailer) {
  return betterAuth({
    appName: 'Roundhouse',
    baseURL: deps.publicUrl,
    basePath: AUTH_PATH,
    secret: deps.secret,
    database: mongodbAdapter(store.db, { client: store.client, transaction: false }),
    trustedOrigins: (request) => deps.ownOrigins(request?.headers),
    disabledPaths: DISABLED_PATHS,
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: logThrough(deps.log),
    onAPIError: { onError: (error) => logUnexpected(deps.log, error) },
    advanced: {
      cookiePrefix: 'roundhouse',
      useSecureCookies: deps.publicUrl.startsWith('https:'),
      ipAddress: { disableIpTracking: true },
      // Said aloud because Better Auth leaves its checks out where it sees a test runner.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    user: { modelName: ACCOUNT_COLLECTIONS.user, additionalFields: memberFields },
    session: {
      modelName: ACCOUNT_COLLECTIONS.session,
      expiresIn: 30 * DAY_SECONDS,
      updateAge: DAY_SECONDS,
    },
    account: { modelName: ACCOUNT_COLLECTIONS.account },
    verification: {
      modelName: ACCOUNT_COLLECTIONS.verification,
      storeIdentifier: 'hashed',
    },
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
    plugins: [
      magicLink({
        expiresIn: 10 * 60,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token }, context) =>
          mails.sendMagicLink(email, token, context?.request, context?.body?.callbackURL),
      }),
      signInAs(),
    ],
    databaseHooks: {
      user: {
        create: {
          before: async (user, context) => ({
            data: {
              ...user,
              ...newMember(
                checkedName(user.name, user.email),
                readerLocale(context?.headers?.get('accept-language')),
              ),
            },
          }),
        },
      },
      session: { delete: { after: async ({ id, userId }) => deps.onSessionEnded(id, userId) } },
    },
  });
}

function checkedName(name: string, email: string): string {
  if (name === '') return nameFromEmail(email);
  const parsed = personNameSchema.safeParse(name);
  if (!parsed.success) throw new APIError('BAD_REQUEST', { code: 'INVALID_NAME' });
  return parsed.data;
}
