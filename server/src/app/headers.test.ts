import { expect, it } from 'vitest';
import { startServer } from '../../../test/support/startServer.ts';

it('sends headers that keep pages to our own origin, without inline scripts', async () => {
  const server = await startServer();
  try {
    const { headers } = await server.guest.fetch('/api/bootstrap');
    const csp = headers.get('content-security-policy') ?? '';
    expect(csp).toContain("default-src 'self'");
    expect(csp).toMatch(/script-src 'self'(;|$)/);
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toContain('unsafe-eval');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
    const { headers: signedIn } = await signUp(server.guest.fetch);
    expect(signedIn.getSetCookie()[0]).toMatch(/^roundhouse\.session_token=[^;]+;.*HttpOnly/);
    expect(signedIn.getSetCookie()[0]).toContain('SameSite=Lax');
    expect(signedIn.getSetCookie()[0]).not.toContain('Secure');
  } finally {
    await server.close();
  }
});

it('asks for TLS ever after, and gives cookies over TLS only, where the public address is https', async () => {
  const PUBLIC_URL = 'https://ideas.example.com';
  const server = await startServer({ config: { PUBLIC_URL } });
  try {
    const { headers } = await server.guest.fetch('/api/bootstrap');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{7,}/);
    expect(headers.get('content-security-policy')).toContain('wss://ideas.example.com');
    const { headers: signedIn } = await signUp(server.guest.fetch, { origin: PUBLIC_URL });
    expect(signedIn.getSetCookie()[0]).toMatch(/^__Secure-roundhouse\.session_token=.*; Secure/);
    const cookie = signedIn.getSetCookie()[0]?.split(';')[0] ?? '';
    const me = await server.guest.fetch('/api/me', { headers: { cookie } });
    expect(await me.json()).toMatchObject({ name: 'Ada Lovelace' });
  } finally {
    await server.close();
  }
});

function signUp(ask: (path: string, init: RequestInit) => Promise<Response>, headers = {}) {
  const person = { name: 'Ada Lovelace', email: 'ada@example.test', password: 'ten letters' };
  return ask('/api/auth/sign-up/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(person),
  });
}
