import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../testing/renderPage.tsx';
import { RenderedMarkdown } from './markdown/RenderedMarkdown.tsx';

const show = (source: string) => renderPage(<RenderedMarkdown source={source} />).container;

describe('people’s markdown', () => {
  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'makes no link of %s',
    (address) => {
      const page = show(`[press me](${address})`);
      expect(page.textContent).toContain('press me');
      expect(page.querySelector('[href]')).toBeNull();
    },
  );

  it('sends readers elsewhere without a reference', () => {
    show('[their site](https://example.org/a)');
    const link = screen.getByRole('link', { name: 'their site' });
    expect(link.getAttribute('rel')).toContain('ugc');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('turns a mention into the way to a profile', () => {
    show(`Thanks @[Ana](person:${'a'.repeat(24)})!`);
    expect(screen.getByRole('link', { name: 'Ana' }).getAttribute('href')).toBe(
      `/people/${'a'.repeat(24)}`,
    );
  });

  it('leads to a comment of the page, and to no other place in it', () => {
    const id = 'b'.repeat(24);
    show(`[one](#comment-${id}) [two](#root)`);
    const [link, ...others] = screen.getAllByRole('link');
    expect(link?.getAttribute('href')).toBe(`/#comment-${id}`);
    expect(others).toEqual([]);
  });

  it('shows no picture of another site', () => {
    const page = show('![a spy](https://tracker.example/pixel.png) ![ours](/files/p/1.webp)');
    expect([...page.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      '/files/p/1.webp',
    ]);
  });

  it('begins its headings below the page’s own', () => {
    show('# Loud');
    expect(screen.getByRole('heading', { level: 3, name: 'Loud' })).toBeTruthy();
  });
});

it('shows HTML as it was typed, within a line and as a block', () => {
  const source = 'Wear <b>gloves</b>.\n\n<script>alert(1)</script>\n\n> <i>quoted</i>';
  const page = show(source);
  expect(page.querySelector('script, b, i')).toBeNull();
  expect(page.textContent).toContain('Wear <b>gloves</b>.');
  expect(page.textContent).toContain('<script>alert(1)</script>');
  expect(page.textContent).toContain('<i>quoted</i>');
});
