import type { Flood } from '@roundhouse/shared/integrity';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage } from '../../../testing/renderPage.tsx';
import { Timeline } from './Timeline.tsx';

const at = (second: number) => new Date(Date.UTC(2026, 2, 1, 12, 0, second)).toISOString();
const bucket = (second: number, counted: number, suspicious = 0, setAside = 0) => ({
  at: at(second),
  counted,
  suspicious,
  setAside,
});
const flood = (buckets: Flood['buckets']) => ({ buckets, bucketMs: 5000 }) as Flood;

it('says in words what it draws: how many of each, how long a bar is, how high the highest', () => {
  renderPage(<Timeline flood={flood([bucket(0, 1), bucket(5, 0), bucket(10, 2, 301, 60)])} />);
  const label = screen.getByRole('img').getAttribute('aria-label');
  expect(label).toContain('3 count, 301 suspicious, 60 set aside');
  expect(screen.getByText(/^Each bar is 5 seconds wide/).textContent).toContain('363 supports');
  expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(3);
});

it('draws nothing where there is nothing', () => {
  renderPage(<Timeline flood={flood([bucket(0, 0)])} />);
  expect(screen.getByText('No supports in this time.')).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});
