import { HEIGHT, WIDTH } from './frame.ts';
import { blur, darker, lighter, lin, rad } from './paint.ts';
import {
  circle,
  ellipse,
  group,
  line,
  outline,
  type Point,
  path,
  rect,
  repeat,
  seeded,
  stroke,
} from './svg.ts';

export const sky = (...colours: string[]) => rect(0, 0, WIDTH, HEIGHT, lin(90, ...colours));

export const sun = (x: number, y: number, r: number, colour: string) =>
  circle(x, y, r * 4, rad(`${colour}cc`, `${colour}55@0.3`, `${colour}00`)) +
  circle(x, y, r, lin(60, lighter(colour, 0.6), colour));

export const stars = (seed: number, count: number, floor = 500) => {
  const random = seeded(seed);
  return repeat(count, () =>
    circle(random() * WIDTH, random() * floor, 0.8 + random() * 2.2, '#fff6df', {
      opacity: 0.25 + random() * 0.7,
    }),
  );
};

/** A rolling skyline down to the foot of the canvas. */
export function hills(seed: number, y: number, height: number, fill: string, humps = 4): string {
  const random = seeded(seed);
  const phases = [random() * 6, random() * 6, random() * 6];
  const points: Point[] = [];
  for (let x = -20; x <= WIDTH + 20; x += 20) {
    const t = (x / WIDTH) * Math.PI * humps;
    const wave =
      Math.sin(t + phases[0]!) * 0.6 +
      Math.sin(t * 1.9 + phases[1]!) * 0.3 +
      Math.sin(t * 3.7 + phases[2]!) * 0.1;
    points.push([x, y - wave * height]);
  }
  return path(`M-20 ${HEIGHT}L${outline(points)}L${WIDTH + 20} ${HEIGHT}Z`, fill);
}

/** Angular peaks, each with a lit left side and a shaded right one. */
export function peaks(
  seed: number,
  base: number,
  height: number,
  lit: string,
  shade: string,
): string {
  const random = seeded(seed);
  return repeat(7, (i) => {
    const x = i * 270 - 60 + random() * 120;
    const top = base - height * (0.55 + random() * 0.45);
    const half = 190 + random() * 120;
    const kink = x + 30 - random() * 60;
    return (
      path(`M${x - half} ${base}L${x} ${top}L${kink} ${base}Z`, lin(90, lighter(lit, 0.25), lit)) +
      path(
        `M${x} ${top}L${x + half} ${base}L${kink} ${base}L${x + 26} ${(top + base) / 2}Z`,
        lin(90, shade, lit),
      )
    );
  });
}

export const cloud = (x: number, y: number, width: number, colour: string, opacity = 0.8) => {
  const h = width * 0.16;
  return group(
    { opacity },
    path(
      `M${x} ${y}h${width}a${h} ${h} 0 0 0 ${-h * 1.1} ${-h * 0.9}a${h * 1.5} ${h * 1.5} 0 0 0 ${-h * 2.6} ${-h * 0.5}a${h} ${h} 0 0 0 ${-h * 1.5} ${h * 0.6}Z`,
      lin(90, lighter(colour, 0.5), colour),
    ),
  );
};

export const tree = (x: number, y: number, h: number, colour: string) =>
  rect(x - h * 0.03, y - h * 0.35, h * 0.06, h * 0.35, darker(colour, 0.6)) +
  ellipse(x, y - h * 0.6, h * 0.27, h * 0.4, lin(20, lighter(colour, 0.25), darker(colour, 0.35)));

export const fir = (x: number, y: number, h: number, colour: string, snow?: string) =>
  rect(x - h * 0.03, y - h * 0.1, h * 0.06, h * 0.1, darker(colour, 0.6)) +
  repeat(3, (i) => {
    const top = y - h + i * h * 0.25;
    const w = h * (0.16 + i * 0.07);
    return (
      path(
        `M${x} ${top}L${x + w} ${top + h * 0.4}H${x - w}Z`,
        lin(0, lighter(colour, 0.15), colour, darker(colour, 0.4)),
      ) +
      (snow
        ? path(
            `M${x} ${top}L${x + w * 0.15} ${top + h * 0.14}L${x - w * 0.8} ${top + h * 0.34}Z`,
            snow,
            { opacity: 0.85 },
          )
        : '')
    );
  });

export const house = (
  x: number,
  y: number,
  w: number,
  wall: string,
  roof: string,
  window: string,
) =>
  rect(x, y - w * 0.7, w, w * 0.7, lin(0, lighter(wall, 0.15), wall, darker(wall, 0.2))) +
  path(
    `M${x - w * 0.1} ${y - w * 0.68}L${x + w * 0.4} ${y - w * 1.15}H${x + w * 0.72}L${x + w * 1.1} ${y - w * 0.68}Z`,
    lin(20, lighter(roof, 0.15), darker(roof, 0.2)),
  ) +
  repeat(3, (i) => rect(x + w * (0.14 + i * 0.28), y - w * 0.48, w * 0.15, w * 0.22, window));

/** Rails seen from the side, with sleepers and a ballast bank. */
export const track = (y: number, bank: string, from = 0, to = WIDTH) =>
  path(
    `M${from} ${y + 12}H${to}V${y + 60}H${from}Z`,
    lin(90, lighter(bank, 0.12), darker(bank, 0.3)),
  ) +
  repeat(Math.ceil((to - from) / 44), (i) =>
    rect(from + i * 44 + 6, y + 8, 28, 10, darker(bank, 0.55)),
  ) +
  rect(from, y, to - from, 8, lin(90, '#d9d3cf', '#57506a'));

export function catenary(y: number, height: number, colour: string, gap = 400): string {
  const top = y - height;
  const masts = repeat(5, (i) => {
    const x = i * gap - 60;
    return (
      rect(x, top - 40, 10, height + 60, colour) +
      stroke(`M${x + 5} ${top - 26}h70M${x + 5} ${top + 10}L${x + 75} ${top - 26}`, colour, 5)
    );
  });
  const wires = repeat(5, (i) =>
    stroke(`M${i * gap + 10} ${top - 26}q${gap / 2} 46 ${gap} 0`, colour, 2.5),
  );
  return masts + wires + line([0, top + 14], [WIDTH, top + 14], colour, 3);
}

/** Steam or smoke: soft overlapping puffs drifting right and up. */
export function smoke(x: number, y: number, length: number, colour: string, seed = 5): string {
  const random = seeded(seed);
  return group(
    { ...blur(5) },
    repeat(16, (i) => {
      const t = i / 15;
      const r = 22 + t * 74 + random() * 16;
      return circle(
        x + t * length,
        y - t * length * 0.2 - Math.sin(t * 5) * 26,
        r,
        lin(60, lighter(colour, 0.65), colour),
        { opacity: 0.92 - t * 0.75 },
      );
    }),
  );
}
