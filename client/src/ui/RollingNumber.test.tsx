import { expect, it } from 'vitest';
import { renderPage } from '../testing/renderPage.tsx';
import { RollingNumber } from './RollingNumber.tsx';

it('tells a screen reader the number once, and shows each digit on its reel', () => {
  const { container } = renderPage(<RollingNumber value={1284} />);
  const shown = container.querySelector('[aria-hidden="true"]');
  const spoken = container.querySelector('.mantine-VisuallyHidden-root');
  expect(spoken?.textContent).toBe('1,284');
  const reels = [...(shown?.querySelectorAll<HTMLElement>('[style]') ?? [])];
  expect(reels.map((reel) => reel.style.getPropertyValue('--digit'))).toEqual(['1', '2', '8', '4']);
});
