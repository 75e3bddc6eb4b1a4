import { blur, lin, rad } from './paint.ts';
import { circle, ellipse, rect } from './svg.ts';

export const WIDTH = 1600;
export const HEIGHT = 1000;

/** The whole canvas in one paint. */
export const ground = (fill: string) => rect(0, 0, WIDTH, HEIGHT, fill);

/** Darker corners, and the one light all scenes share: from the upper left. */
export const studioLight = (strength = 1) =>
  ellipse(380, 160, 1150, 900, rad('#fff3d4', '#fff3d400'), { opacity: 0.26 * strength }) +
  rect(0, 0, WIDTH, HEIGHT, lin(38, '#0b072000@0.55', '#0b0720@1.05'), {
    opacity: 0.34 * strength,
  });

export const glow = (x: number, y: number, radius: number, colour: string, opacity = 0.8) =>
  circle(x, y, radius, rad(colour, `${colour}66@0.35`, `${colour}00`), { opacity });

/** A soft contact shadow lying on the ground, pushed to the right by the light. */
export const shadow = (x: number, y: number, rx: number, ry: number, opacity = 0.35) =>
  ellipse(x, y, rx, ry, '#0d0a24', { opacity, ...blur(14) });

/** Dots that grow with `weight(u, v)` (0..1), as in a print screen; turned 45 degrees. */
export function halftone(
  box: readonly [number, number, number, number],
  step: number,
  colour: string,
  weight: (u: number, v: number) => number,
  opacity = 0.5,
): string {
  const [x, y, w, h] = box;
  const dots: string[] = [];
  for (let row = 0; row * step < h; row++) {
    for (let col = 0; col * step < w; col++) {
      const cx = x + col * step + (row % 2 ? step / 2 : 0);
      const cy = y + row * step;
      const r =
        step * 0.62 * Math.sqrt(Math.max(0, Math.min(1, weight((cx - x) / w, (cy - y) / h))));
      if (r > 0.6)
        dots.push(
          `M${(cx - r).toFixed(1)} ${cy.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0`,
        );
    }
  }
  return `<path d="${dots.join('')}" fill="${colour}" opacity="${opacity}"/>`;
}
