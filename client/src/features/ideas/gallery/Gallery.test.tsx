import type { Picture } from '@roundhouse/shared/pictures';
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '../../../testing/renderPage.tsx';
import { Gallery } from './Gallery.tsx';

const picture = {
  id: 'a'.repeat(24),
  alt: 'An orange plate',
  width: 640,
  height: 480,
  colour: '#c85028',
  urls: { thumb: '/t.webp', card: '/c.webp', full: '/f.webp' },
} as Picture;

it('gives the focus back to the picture when the lightbox is closed', async () => {
  const { user } = renderPage(<Gallery pictures={[picture]} title="A plate" />);
  const stage = screen.getByRole('button', { name: 'Enlarge the picture: An orange plate' });
  await user.click(stage);
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(stage);
});
