import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aViewer } from '../../testing/builders.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { HouseLayout } from './HouseLayout.tsx';

it('shows its rooms to an owner', () => {
  renderPage(<HouseLayout />, { bootstrap: { viewer: aViewer({ role: 'owner' }) } });
  expect(screen.getByRole('link', { name: 'Outbox' })).toBeTruthy();
});

it('is a closed door to a fan, and offers a guest to sign in', () => {
  const { unmount } = renderPage(<HouseLayout />, { bootstrap: { viewer: aViewer() } });
  expect(screen.getByText('This door is the owner’s')).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Outbox' })).toBeNull();
  unmount();
  renderPage(<HouseLayout />, { at: '/house/mail' });
  expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toBe(
    '/sign-in?next=%2Fhouse%2Fmail',
  );
});
