import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answering, refusing } from '../../testing/answering.ts';
import { aBootstrap, aViewer } from '../../testing/builders.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { SignInPage } from './SignInPage.tsx';

const email = () => screen.getByRole('textbox', { name: /E-mail/ }) as HTMLInputElement;
const password = () => screen.getByLabelText(/^Password/) as HTMLInputElement;

it('says what is wrong at the top, takes the focus there, and keeps what was typed', async () => {
  answering({
    'POST /api/auth/sign-in/email': { status: 401, body: { code: 'INVALID_EMAIL_OR_PASSWORD' } },
  });
  const { user } = renderPage(<SignInPage />, { at: '/sign-in' });
  await user.type(email(), 'ada@example.org');
  await user.type(password(), 'not the one');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('do not go together');
  expect(document.activeElement).toBe(alert);
  expect([email().value, password().value]).toEqual(['ada@example.org', 'not the one']);
});

it('reads anew who is looking once somebody came in', async () => {
  const asked = answering({
    'POST /api/auth/sign-in/email': { body: {} },
    'GET /api/bootstrap': { body: aBootstrap({ viewer: aViewer() }) },
  });
  const { user } = renderPage(<SignInPage />, { at: '/sign-in?next=/post' });
  await user.type(email(), 'ada@example.org');
  await user.type(password(), 'analytical engine');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  await waitFor(() => expect(asked.map(({ path }) => path)).toContain('/api/bootstrap'));
  expect(asked[0]?.body).toEqual({ email: 'ada@example.org', password: 'analytical engine' });
});

it('says how long to wait after too many tries', async () => {
  answering({
    'POST /api/auth/sign-in/magic-link': refusing('too_many_requests', 429, {
      retryAfterSeconds: 40,
    }),
  });
  const { user } = renderPage(<SignInPage />, { at: '/sign-in' });
  await user.type(email(), 'ada@example.org');
  await user.click(screen.getByRole('button', { name: 'Mail me a link' }));
  expect((await screen.findByRole('alert')).textContent).toContain('40 seconds');
});

it('offers one-click roles in a demo only', () => {
  const { unmount } = renderPage(<SignInPage />, { bootstrap: { isDemo: true } });
  expect(screen.getByRole('button', { name: 'The R&D team' })).toBeTruthy();
  unmount();
  renderPage(<SignInPage />);
  expect(screen.queryByRole('button', { name: 'The R&D team' })).toBeNull();
});
