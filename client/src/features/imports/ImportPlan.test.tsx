import type { Import } from '@roundhouse/shared/imports';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../../testing/renderPage.tsx';
import { ImportPlan } from './ImportPlan.tsx';

const anImport = (state: Import['state']): Import => ({
  id: 'a'.repeat(24),
  fileName: 'ideas.csv',
  state,
  columns: ['title'],
  sample: [{ title: 'A coupling that lets go' }],
  suggestedMapping: { title: 'title' },
  rows: 1,
  rowsDone: 1,
  report: { rows: 1, taken: 1, known: 0, refused: 0, votes: 0, refusedRows: [] },
  createdAt: '2026-01-01T00:00:00.000Z',
});
const show = (state: Import['state']) =>
  renderPage(<ImportPlan told={anImport(state)} onClose={() => {}} />);

describe('an import', () => {
  it('offers a dry run of a file that can still be taken', () => {
    show('failed');
    expect(screen.getByRole('button', { name: 'Dry run' })).toBeTruthy();
  });

  it('offers nothing that the server would refuse once it is done', () => {
    show('done');
    expect(screen.getByText(/takes nothing twice/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Dry run' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Import / })).toBeNull();
  });
});
