import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answering } from '../../testing/answering.ts';
import { aBoard, aViewer } from '../../testing/builders.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { BrandPage } from './BrandPage.tsx';

const ids = ['1', '2', '3'].map((digit) => digit.repeat(24));
const boards = ids.map((id, position) =>
  aBoard({ id, position, slug: `b${position}`, name: `Board ${'ABC'[position]}` }),
);

it('moving a board saves only the places that changed', async () => {
  const asked = answering(
    Object.fromEntries(
      boards.map((board) => [
        `PATCH /api/boards/${board.id}`,
        ({ body }) => ({ body: { ...board, ...(body as object), rev: 2 } }),
      ]),
    ),
  );
  const { user } = renderPage(<BrandPage />, {
    bootstrap: { boards, viewer: aViewer({ role: 'owner' }) },
  });
  await user.click(screen.getByRole('button', { name: 'Move Board C up' }));
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked.map(({ path, body }) => [path.slice(-1), body])).toEqual([
    ['3', { position: 1 }],
    ['2', { position: 2 }],
  ]);
  const shown = screen.getAllByText(/^Board [ABC]$/).map((name) => name.textContent);
  expect(shown).toEqual(['Board A', 'Board C', 'Board B']);
});
