/** The few SVG elements the pictures are made of. Every function returns markup and nothing else. */
export type Attrs = Record<string, string | number>;
export type Point = readonly [number, number];

const n = (value: number) => String(Math.round(value * 10) / 10);

function tag(name: string, attrs: Attrs, inner = ''): string {
  const list = Object.entries(attrs).map(
    ([key, value]) =>
      `${key}="${typeof value === 'number' ? Math.round(value * 1000) / 1000 : value}"`,
  );
  return `<${name} ${list.join(' ')}>${inner}</${name}>`;
}

export const rect = (x: number, y: number, w: number, h: number, fill: string, more: Attrs = {}) =>
  tag('rect', { x, y, width: Math.max(w, 0), height: Math.max(h, 0), fill, ...more });

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attrs = {}) =>
  tag('circle', { cx, cy, r, fill, ...more });

export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more: Attrs = {},
) => tag('ellipse', { cx, cy, rx, ry, fill, ...more });

export const path = (d: string, fill: string, more: Attrs = {}) =>
  tag('path', { d, fill, ...more });

/** An outline with round ends; `d` is a path. */
export const stroke = (d: string, colour: string, width: number, more: Attrs = {}) =>
  path(d, 'none', {
    stroke: colour,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });

export const line = (a: Point, b: Point, colour: string, width: number, more: Attrs = {}) =>
  stroke(`M${n(a[0])} ${n(a[1])}L${n(b[0])} ${n(b[1])}`, colour, width, more);

export const outline = (points: readonly Point[]) =>
  points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L');

export const poly = (points: readonly Point[], fill: string, more: Attrs = {}) =>
  path(`M${outline(points)}Z`, fill, more);

export const group = (more: Attrs, ...inner: string[]) => tag('g', more, inner.join(''));

/** Places a drawing made around its own origin. */
export const at = (x: number, y: number, scale: number, ...inner: string[]) =>
  group({ transform: `translate(${n(x)} ${n(y)}) scale(${scale})` }, ...inner);

export const turned = (degrees: number, ...inner: string[]) =>
  group({ transform: `rotate(${degrees})` }, ...inner);

export const repeat = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');

/** Keeps `inner` inside the path `d`. The id must be unique in the picture. */
export const clipped = (id: string, d: string, ...inner: string[]) =>
  `<clipPath id="${id}">${path(d, '#fff')}</clipPath>${group({ 'clip-path': `url(#${id})` }, ...inner)}`;

/** A repeatable source of numbers in [0, 1): mulberry32, public domain by Tommy Ettinger. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
