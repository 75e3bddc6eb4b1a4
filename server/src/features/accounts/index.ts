export { createAccountMailer } from './accountMails.ts';
export { type AccountsStore, createAccountsStore } from './accounts.store.ts';
export { type Accounts, createAccounts } from './accounts.ts';
export { AUTH_ENDPOINTS, AUTH_PATH } from './auth.ts';
export { beginSession } from './beginSession.ts';
export { forgetSessions } from './forgetSessions.ts';
export { forgetUnconfirmed } from './forgetUnconfirmed.ts';
export { personalAccess } from './personalAccess.ts';
export type { FoundSession, Sessions } from './sessions.ts';
