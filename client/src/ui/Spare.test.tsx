import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Spare } from './Spare.tsx';

afterEach(() => vi.restoreAllMocks());

function Part({ breaks }: { breaks: boolean }) {
  if (breaks) throw new TypeError('Failed to fetch dynamically imported module');
  return <p>whole</p>;
}

it('shows the spare for what breaks, lets the rest go on, and tries again elsewhere', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const at = (place: string, breaks: boolean) => (
    <>
      <p>rest</p>
      <Spare place={place} spare={<p>spare</p>}>
        <Part breaks={breaks} />
      </Spare>
    </>
  );
  const { rerender } = render(at('/a', true));
  expect(screen.getByText('spare')).toBeTruthy();
  expect(screen.getByText('rest')).toBeTruthy();
  rerender(at('/a', false));
  expect(screen.getByText('spare')).toBeTruthy();
  rerender(at('/b', false));
  expect(screen.getByText('whole')).toBeTruthy();
});
