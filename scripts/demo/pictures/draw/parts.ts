import { darker, lighter, lin } from './paint.ts';
import { at, circle, ellipse, group, line, path, rect, repeat, stroke } from './svg.ts';

/** Small machine parts seen from the front, around their own centre. */
export function gear(r: number, teeth: number, colour: string): string {
  const points: string[] = [];
  for (let i = 0; i < teeth; i++) {
    const step = (Math.PI * 2) / teeth;
    for (const [share, radius] of [
      [0, 0.86],
      [0.14, 1],
      [0.42, 1],
      [0.56, 0.86],
    ] as const) {
      const a = (i + share) * step;
      points.push(
        `${(Math.cos(a) * r * radius).toFixed(1)} ${(Math.sin(a) * r * radius).toFixed(1)}`,
      );
    }
  }
  const outlinePath = `M${points.join('L')}Z`;
  const holes = repeat(5, (i) =>
    circle(
      Math.cos(i * 1.257) * r * 0.5,
      Math.sin(i * 1.257) * r * 0.5,
      r * 0.15,
      darker(colour, 0.6),
    ),
  );
  return (
    path(outlinePath, '#0d0a24', {
      opacity: 0.3,
      transform: `translate(${r * 0.06} ${r * 0.09})`,
    }) +
    path(outlinePath, lin(50, lighter(colour, 0.35), colour, darker(colour, 0.3))) +
    circle(0, 0, r * 0.74, lin(230, lighter(colour, 0.15), darker(colour, 0.15))) +
    holes +
    circle(0, 0, r * 0.2, lin(50, '#dfe3ee', '#6d7390')) +
    circle(0, 0, r * 0.09, '#2b2a48')
  );
}

export const screw = (x: number, y: number, r: number, colour = '#c9cede') =>
  circle(x + r * 0.15, y + r * 0.2, r, '#0d0a24', { opacity: 0.3 }) +
  circle(x, y, r, lin(50, lighter(colour, 0.5), darker(colour, 0.35))) +
  line([x - r * 0.55, y - r * 0.3], [x + r * 0.55, y + r * 0.3], '#3b3a58', r * 0.26);

export const servo = (colour: string) =>
  rect(-86, -30, 172, 26, lin(90, lighter(colour, 0.1), darker(colour, 0.3)), { rx: 5 }) +
  rect(-58, -66, 116, 140, lin(20, lighter(colour, 0.3), colour, darker(colour, 0.35)), { rx: 8 }) +
  rect(-46, 6, 92, 46, '#f3e3bf', { rx: 4 }) +
  rect(-38, 18, 50, 7, '#ee6c4d') +
  rect(-38, 32, 70, 5, '#8b97ad') +
  rect(-32, -86, 64, 24, darker(colour, 0.2), { rx: 6 }) +
  circle(-8, -96, 15, '#f0e6d2') +
  rect(-44, -108, 92, 15, lin(90, '#fff', '#cbbfa8'), { rx: 7 }) +
  screw(-72, -17, 6) +
  screw(72, -17, 6);

export const chip = (x: number, y: number, w: number, h: number) =>
  repeat(Math.floor(w / 18), (i) => rect(x + 6 + i * 18, y - 9, 8, h + 18, '#c9cede')) +
  rect(x, y, w, h, lin(50, '#4a4a68', '#1e1d36'), { rx: 5 }) +
  circle(x + 14, y + 14, 4, '#6d7390');

export const led = (x: number, y: number, r: number, colour: string) =>
  circle(x, y, r * 5, `rad(0,${colour}aa,${colour}00)`) +
  circle(x, y, r, lin(50, '#ffffff', colour));

/** Coloured cables hanging between two points. */
export const cable = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  sag: number,
  colour: string,
  width = 12,
) => {
  const d = `M${x1} ${y1}C${x1} ${y1 + sag} ${x2} ${y2 + sag} ${x2} ${y2}`;
  return (
    stroke(d, '#0d0a24', width, { opacity: 0.28, transform: 'translate(8 14)' }) +
    stroke(d, darker(colour, 0.25), width) +
    stroke(d, lighter(colour, 0.2), width * 0.4, { transform: 'translate(-2 -2)' })
  );
};

/** One segment of a robot arm lying from its joint (0,0) along +x. */
export const limb = (length: number, thick: number, colour: string) =>
  path(
    `M0 ${-thick / 2}L${length} ${-thick * 0.36}A${thick * 0.36} ${thick * 0.36} 0 0 1 ${length} ${thick * 0.36}L0 ${thick / 2}A${thick / 2} ${thick / 2} 0 0 1 0 ${-thick / 2}Z`,
    lin(90, lighter(colour, 0.35), colour, darker(colour, 0.4)),
  ) +
  path(
    `M${thick * 0.9} ${-thick * 0.16}H${length - thick * 0.8}V${thick * 0.12}H${thick * 0.9}Z`,
    darker(colour, 0.35),
    { opacity: 0.7 },
  ) +
  repeat(Math.floor(length / 60), (i) =>
    circle(40 + i * 60 + thick * 0.6, 0, thick * 0.09, lighter(colour, 0.4)),
  );

export const joint = (r: number, colour: string) =>
  circle(0, 0, r, lin(50, lighter(colour, 0.4), colour, darker(colour, 0.45))) +
  circle(0, 0, r * 0.62, lin(50, '#4a4a68', '#1e1d36')) +
  circle(0, 0, r * 0.3, lin(50, '#f4f1ea', '#8b97ad'));

export const claw = (size: number, open: number, colour: string) =>
  rect(-size * 0.1, -size * 0.3, size * 0.34, size * 0.6, lin(90, '#6d7390', '#2b2a48'), {
    rx: 8,
  }) +
  [-1, 1]
    .map((side) =>
      group(
        { transform: `scale(1 ${side}) translate(${size * 0.2} ${size * 0.12}) rotate(${open})` },
        path(
          `M0 0C${size * 0.3} ${size * 0.34} ${size * 0.6} ${size * 0.34} ${size * 0.92} ${size * 0.02}L${size * 0.84} ${-size * 0.06}C${size * 0.6} ${size * 0.14} ${size * 0.36} ${size * 0.12} ${size * 0.2} ${-size * 0.1}Z`,
          lin(90, lighter(colour, 0.3), darker(colour, 0.25)),
        ),
      ),
    )
    .join('');

/** A whole arm: base at (0,0), then shoulder, elbow and wrist angles in degrees. */
export function arm(
  angles: readonly [number, number, number],
  colour: string,
  accent: string,
): string {
  const [shoulder, elbow, wrist] = angles;
  const turn = (degrees: number, ...inner: string[]) =>
    group({ transform: `rotate(${degrees})` }, ...inner);
  const hand = turn(wrist, claw(150, 6, accent), joint(34, accent));
  const fore = turn(elbow, limb(270, 70, colour), at(270, 0, 1, hand), joint(46, accent));
  return (
    ellipse(60, 6, 260, 30, '#0d0a24', { opacity: 0.35 }) +
    path('M-170 0L-130 -56H130L170 0Z', lin(0, '#6d7390', '#3b3a58', '#1e1d36')) +
    path(
      'M-96 -56V-120A96 60 0 0 1 96 -120V-56Z',
      lin(0, lighter(colour, 0.3), colour, darker(colour, 0.45)),
    ) +
    rect(-100, -76, 200, 20, accent) +
    at(0, -150, 1, turn(shoulder, limb(330, 92, colour), at(330, 0, 1, fore), joint(60, accent)))
  );
}

export const bulb = (x: number, y: number, spread: number, drop: number) =>
  path(
    `M${x - 60} ${y}L${x - spread} ${y + drop}H${x + spread}L${x + 60} ${y}Z`,
    lin(90, '#ffe2a066', '#ffe2a000'),
  ) +
  rect(x - 4, -10, 8, y - 50, '#171335') +
  path(
    `M${x - 120} ${y}C${x - 110} ${y - 70} ${x - 50} ${y - 80} ${x} ${y - 80}S${x + 110} ${y - 70} ${x + 120} ${y}Z`,
    lin(20, '#ee6c4d', '#8f3440'),
  ) +
  ellipse(x, y, 120, 16, '#fff3cf');
