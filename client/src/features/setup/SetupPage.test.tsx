import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answering, refusing } from '../../testing/answering.ts';
import { aBootstrap, aViewer } from '../../testing/builders.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { SetupPage } from './SetupPage.tsx';

const unmade = { needsSetup: true, brand: null, boards: [] };
const field = (name: RegExp) => screen.getByLabelText(name) as HTMLInputElement;

const fill = (name: RegExp, value: string) => fireEvent.change(field(name), { target: { value } });

function fillIn() {
  fill(/^Your name/, 'Maya');
  fill(/^Your e-mail/, 'maya@example.org');
  fill(/^A password/, 'long enough it is');
  fill(/^Brand name/, 'Brickworks');
  fill(/^Board 1/, 'Robots');
}

it('asks for the link of the terminal when there is no token', () => {
  renderPage(<SetupPage />, { at: '/setup', bootstrap: unmade });
  expect(screen.getByText('Open the link from the terminal')).toBeTruthy();
});

it('sends owner, brand and boards as one', async () => {
  const asked = answering({
    'POST /api/setup': { status: 201, body: aViewer({ role: 'owner' }) },
    'GET /api/bootstrap': { body: aBootstrap() },
  });
  const { user } = renderPage(<SetupPage />, { at: '/setup?token=once', bootstrap: unmade });
  fillIn();
  await user.click(screen.getByRole('button', { name: 'Add a board' }));
  fill(/^Board 2/, 'Trains');
  await user.click(screen.getByRole('button', { name: 'Open the board' }));
  await waitFor(() => expect(asked.map(({ path }) => path)).toContain('/api/bootstrap'));
  expect(asked[0]?.body).toMatchObject({
    token: 'once',
    owner: { name: 'Maya', email: 'maya@example.org' },
    brand: { name: 'Brickworks', currency: 'EUR', locale: 'en' },
    boards: [
      { name: 'Robots', colour: 'amber' },
      { name: 'Trains', colour: 'vermilion' },
    ],
  });
});

it('shows an error at its field and leads there from the summary', async () => {
  answering({
    'POST /api/setup': refusing('invalid_input', 422, {
      fields: [{ field: 'owner.password', rule: 'too_short', limit: 10 }],
    }),
  });
  const { user } = renderPage(<SetupPage />, { at: '/setup?token=once', bootstrap: unmade });
  fillIn();
  await user.click(screen.getByRole('button', { name: 'Open the board' }));
  await user.click(await screen.findByRole('link', { name: 'A password' }));
  expect(document.activeElement).toBe(field(/^A password/));
  expect(field(/^Brand name/).value).toBe('Brickworks');
});
