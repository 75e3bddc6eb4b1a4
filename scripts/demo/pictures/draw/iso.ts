import { darker, lighter } from './paint.ts';
import { type Attrs, ellipse, outline, type Point, path, poly } from './svg.ts';

const COS = Math.cos(Math.PI / 6);

/** Isometric projection: x runs right-down, y runs left-down, z up; the origin is the canvas origin. */
export const iso = (x: number, y: number, z: number): Point => [(x - y) * COS, (x + y) / 2 - z];

/** A box standing at (x, y, z); lit from the upper left, so its right face is the dark one. */
export function box(
  x: number,
  y: number,
  z: number,
  w: number,
  d: number,
  h: number,
  colour: string,
): string {
  const top = z + h;
  return (
    poly(
      [iso(x, y, top), iso(x + w, y, top), iso(x + w, y + d, top), iso(x, y + d, top)],
      lighter(colour, 0.22),
    ) +
    poly(
      [iso(x, y + d, top), iso(x + w, y + d, top), iso(x + w, y + d, z), iso(x, y + d, z)],
      colour,
    ) +
    poly(
      [iso(x + w, y, top), iso(x + w, y + d, top), iso(x + w, y + d, z), iso(x + w, y, z)],
      darker(colour, 0.32),
    )
  );
}

/** A flat shape at height z from points on the floor. */
export const plate = (z: number, points: readonly Point[], fill: string, more: Attrs = {}) =>
  poly(
    points.map(([x, y]) => iso(x, y, z)),
    fill,
    more,
  );

/** A flat ring or disc lying at height z. */
export function disc(
  x: number,
  y: number,
  z: number,
  r: number,
  fill: string,
  more: Attrs = {},
): string {
  const [cx, cy] = iso(x, y, z);
  return ellipse(cx, cy, r * 1.2247, r * Math.SQRT1_2, fill, more);
}

/** An upright cylinder. */
export function post(
  x: number,
  y: number,
  z: number,
  r: number,
  h: number,
  colour: string,
): string {
  const [cx, base] = iso(x, y, z);
  const rx = r * 1.2247;
  const ry = r * Math.SQRT1_2;
  const top = base - h;
  const side = `M${cx - rx} ${top}V${base}A${rx} ${ry} 0 0 0 ${cx + rx} ${base}V${top}Z`;
  return (
    path(side, `lin(0,${lighter(colour, 0.1)},${colour}@0.35,${darker(colour, 0.45)})`) +
    ellipse(cx, top, rx, ry, lighter(colour, 0.25))
  );
}

/** A smooth line through points in space. */
export const isoPath = (points: readonly (readonly [number, number, number])[]) =>
  `M${outline(points.map(([x, y, z]) => iso(x, y, z)))}`;

/** A wheel seen side-on, facing the lower left (its axle along y). */
export function wheel(
  x: number,
  y: number,
  z: number,
  r: number,
  width: number,
  tyre: string,
  hub: string,
): string {
  const ring = (yy: number, radius: number) =>
    Array.from({ length: 28 }, (_, i) => {
      const a = (i / 28) * Math.PI * 2;
      return iso(x + Math.cos(a) * radius, yy, z + Math.sin(a) * radius);
    });
  return (
    poly(ring(y - width, r), darker(tyre, 0.4)) +
    poly(ring(y - width / 2, r), darker(tyre, 0.3)) +
    poly(ring(y, r), tyre) +
    poly(ring(y, r * 0.62), hub) +
    poly(ring(y, r * 0.2), darker(hub, 0.5))
  );
}
