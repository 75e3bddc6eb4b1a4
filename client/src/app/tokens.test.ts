import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDEA_STATUSES } from '@roundhouse/shared/ideas';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The colours of one scheme, by token name without `--rh-`. */
function coloursOf(scheme: string): Record<string, string> {
  const block = css.split(`scheme="${scheme}"] {`)[1]?.split('}')[0] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--rh-([\w-]+): (#[0-9a-f]{6})/g)].map((found) => [found[1], found[2]]),
  );
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const grounds = ['bg', 'surface', 'raised', 'sunken'];
const inks = ['text', 'text-dim', 'accent-text', 'link', 'danger-text', 'good-text'];
const soft = [
  'improvement',
  'hack',
  'revival',
  'product',
  'complaint',
  'good',
  'danger',
  'warn',
  'accent',
  ...IDEA_STATUSES.map((status) => `status-${status}`),
];
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground) => inks.map((ink): [string, string, number] => [ink, ground, 4.5])),
  ...grounds.flatMap((ground) =>
    ['focus', 'line-control', 'accent'].map((ink): [string, string, number] => [ink, ground, 3]),
  ),
  ...soft.map((name): [string, string, number] => [`${name}-text`, `${name}-soft`, 4.5]),
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-danger', 'danger', 4.5],
  ['on-ink', 'ink', 4.5],
  ['on-ink', 'ink-hover', 4.5],
];

describe.each(['light', 'dark'])('the %s colours', (scheme) => {
  const colours = coloursOf(scheme);
  it.each(pairs)('%s on %s has at least %s : 1', (front, back, least) => {
    expect(contrast(colours[front]!, colours[back]!)).toBeGreaterThanOrEqual(least);
  });
});
