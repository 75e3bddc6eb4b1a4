import { fetchSolving } from '../../app/challenge/fetchSolving.ts';
import { toSignInError } from './authErrors.ts';

/** One session of the signed-in person, as Better Auth lists it. */
export interface SessionRow {
  id: string;
  createdAt: string;
  updatedAt: string;
  userAgent?: string | null;
}

/**
 * The few sign-in endpoints, called directly: their own client library would be larger than this
 * feature. Each rejects with an error that `useErrorText` and `fieldErrorsOf` understand.
 */
export const authCalls = {
  signIn: (input: { email: string; password: string }) => post('/sign-in/email', input),
  signUp: (input: { name: string; email: string; password: string }) =>
    post('/sign-up/email', input),
  /** Mails a link that leads to /magic and from there to `next`. */
  mailLink: (input: { email: string; next: string }) =>
    post('/sign-in/magic-link', { email: input.email, callbackURL: input.next }),
  /** Mails a link that leads to /reset. Answers alike whether the address is known or not. */
  mailReset: (email: string) => post('/request-password-reset', { email }),
  resetPassword: (input: { token: string; password: string }) =>
    post('/reset-password', { token: input.token, newPassword: input.password }),
  followLink: (token: string) => get(`/magic-link/verify?${new URLSearchParams({ token })}`),
  listSessions: () => get('/list-sessions') as Promise<SessionRow[]>,
  currentSession: () => get('/get-session') as Promise<{ session: { id: string } } | null>,
  signOutEverywhere: () => post('/revoke-sessions', {}),
};

function post(path: string, body: object): Promise<unknown> {
  return call(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function get(path: string): Promise<unknown> {
  return call(path, { headers: { accept: 'application/json' } });
}

/** A redirect is how a link that no longer works is answered; it is not followed. */
async function call(path: string, init: RequestInit): Promise<unknown> {
  const request = new Request(new URL(`/api/auth${path}`, window.location.origin), init);
  const answer = await fetchSolving(request, { credentials: 'same-origin', redirect: 'manual' });
  if (answer.ok) return answer.json();
  if (answer.type === 'opaqueredirect') throw toSignInError(410, { code: 'INVALID_TOKEN' });
  throw toSignInError(answer.status, await answer.json().catch(() => ({})));
}
