import { betterAuth } from 'better-auth';
import { mongodbAdapter } from 'better-auth/adapters/mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../../server/src/embedded-mongo/testing/aStore.ts';

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.stop());

test.each([
  { how: 'with transactions', hasClient: true },
  { how: 'without transactions', hasClient: false },
])('better-auth signs people up and in on it, $how', async ({ hasClient }) => {
  const auth = betterAuth({
    baseURL: 'http://localhost:3000',
    secret: 'Vh3kq81nZx0cPq7LmT5sWb2eRy9uJd4g',
    database: mongodbAdapter(store.db, hasClient ? { client: store.client } : {}),
    emailAndPassword: { enabled: true },
  });
  const email = `${hasClient}@example.org`;
  const password = 'correct horse battery';
  await auth.api.signUpEmail({ body: { email, password, name: 'Ana' } });
  const signedIn = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
  const headers = new Headers({ cookie: signedIn.headers.get('set-cookie')!.split(';')[0]! });
  await auth.api.updateUser({ body: { name: 'Bo' }, headers });
  expect((await auth.api.getSession({ headers }))?.user).toMatchObject({ email, name: 'Bo' });
  expect(await auth.api.listSessions({ headers })).toHaveLength(2);
  await auth.api.signOut({ headers });
  expect(await auth.api.getSession({ headers })).toBeNull();
  await expect(
    auth.api.signUpEmail({ body: { email, password, name: 'Twice' } }),
  ).rejects.toThrow();
});
