import { ground, halftone, studioLight } from '../draw/frame.ts';
import { box, disc, iso, isoPath, plate, post, wheel } from '../draw/iso.ts';
import { blur, darker, lighter, lin } from '../draw/paint.ts';
import {
  at,
  circle,
  ellipse,
  group,
  line,
  type Point,
  path,
  rect,
  repeat,
  stroke,
} from '../draw/svg.ts';
import type { Scene } from '../scene.ts';

/** Scenes in isometric view; the floor's middle is put where `stage` says. */
const stage = (x: number, y: number, scale: number, ...inner: string[]) =>
  at(x, y, scale, ...inner);
const floorShadow = (w: number, d: number, opacity = 0.4) =>
  group(
    { opacity, ...blur(16) },
    plate(
      0,
      [
        [30, 10],
        [w + 50, 10],
        [w + 50, d + 20],
        [30, d + 20],
      ],
      '#0d0a24',
    ),
  );

const exploded: Scene = () => {
  const layer = (z: number, colour: string, holes: string) =>
    plate(
      z - 14,
      [
        [0, 0],
        [420, 0],
        [420, 260],
        [0, 260],
      ],
      darker(colour, 0.45),
    ) +
    box(0, 0, z - 14, 420, 260, 14, colour) +
    repeat(4, (i) => disc([30, 390, 30, 390][i]!, [30, 30, 230, 230][i]!, z, 12, holes));
  const guides = repeat(4, (i) =>
    stroke(
      isoPath([
        [[30, 390, 30, 390][i]!, [30, 30, 230, 230][i]!, 60],
        [[30, 390, 30, 390][i]!, [30, 30, 230, 230][i]!, 620],
      ]),
      '#f3e3bf',
      3,
      { 'stroke-dasharray': '4 12' },
    ),
  );
  return (
    ground(lin(50, '#2b5fa6', '#1b2a63')) +
    halftone([0, 0, 1600, 1000], 22, '#101b4a', (u, v) => u * 0.4 + v * 0.6 - 0.3, 0.5) +
    stage(
      740,
      640,
      0.94,
      floorShadow(420, 260),
      repeat(3, (i) => wheel(60 + i * 150, -90, 54, 52, 40, '#2b2a48', '#f6b04a')),
      layer(90, '#1f8a86', '#0f3c46'),
      repeat(3, (i) => wheel(60 + i * 150, 390, 54, 52, 40, '#2b2a48', '#f6b04a')),
      box(70, 60, 200, 110, 140, 60, '#3b3a58'),
      box(240, 60, 200, 110, 140, 60, '#3b3a58'),
      guides,
      layer(330, '#ee6c4d', '#6b2430'),
      box(80, 60, 410, 240, 150, 12, '#2a9a86'),
      box(150, 100, 422, 80, 70, 14, '#1b1838'),
      repeat(5, (i) => box(260, 74 + i * 26, 422, 40, 12, 20, '#f3e3bf')),
      layer(540, '#efe0bd', '#8b6f4a'),
      post(90, 130, 540, 16, 90, '#8b97ad'),
      box(40, 90, 630, 110, 90, 60, '#f6b04a'),
    ) +
    studioLight()
  );
};

const layout: Scene = () => {
  const oval = (inset: number): (readonly [number, number, number])[] =>
    Array.from({ length: 73 }, (_, i) => {
      const a = (i / 72) * Math.PI * 2;
      return [
        400 + Math.sign(Math.cos(a)) * Math.abs(Math.cos(a)) ** 0.6 * (320 - inset),
        300 + Math.sign(Math.sin(a)) * Math.abs(Math.sin(a)) ** 0.6 * (225 - inset),
        66,
      ];
    });
  const cone = (x: number, y: number, h: number) => {
    const [cx, cy] = iso(x, y, 64);
    return path(
      `M${cx - 22} ${cy}A22 10 0 0 0 ${cx + 22} ${cy}L${cx} ${cy - h}Z`,
      lin(0, '#6fae6a', '#2f6b4c', '#1d4038'),
    );
  };
  const [hx, hy] = iso(270, 230, 62);
  const home = (x: number, y: number, c: string) =>
    box(x, y, 62, 56, 44, 38, '#f3e3bf') +
    plate(
      100,
      [
        [x - 6, y - 6],
        [x + 62, y - 6],
        [x + 62, y + 50],
        [x - 6, y + 50],
      ],
      c,
    ) +
    box(x + 8, y + 6, 100, 40, 32, 16, c);
  return (
    ground(lin(50, '#efb673', '#c4694a')) +
    group({ opacity: 0.35, ...blur(20) }, ellipse(860, 880, 620, 90, '#2a0d24')) +
    stage(
      712,
      270,
      1.08,
      box(20, 20, -160, 26, 26, 160, '#8a5a3c'),
      box(754, 20, -160, 26, 26, 160, '#8a5a3c'),
      box(754, 554, -160, 26, 26, 160, '#8a5a3c'),
      box(20, 554, -160, 26, 26, 160, '#8a5a3c'),
      box(0, 0, 0, 800, 600, 60, '#a5683f'),
      plate(
        61,
        [
          [10, 10],
          [790, 10],
          [790, 590],
          [10, 590],
        ],
        '#7fae6a',
      ),
      plate(
        62,
        [
          [500, 60],
          [620, 80],
          [640, 180],
          [540, 210],
          [470, 130],
        ],
        '#8ec5d6',
      ),
      path(
        `M${hx - 150} ${hy + 30}C${hx - 120} ${hy - 150} ${hx + 60} ${hy - 210} ${hx + 160} ${hy + 30}A155 40 0 0 1 ${hx - 150} ${hy + 30}Z`,
        lin(30, '#8fc079', '#3f7a58'),
      ),
      stroke(isoPath(oval(0)), '#6d5a62', 34),
      stroke(isoPath(oval(-8)), '#e6dcc8', 4),
      stroke(isoPath(oval(8)), '#e6dcc8', 4),
      [
        [120, 120],
        [160, 90],
        [660, 90],
        [700, 130],
        [120, 470],
        [640, 470],
        [690, 420],
        [300, 330],
      ]
        .map(([x, y]) => cone(x!, y!, 80))
        .join(''),
      home(430, 250, '#b8402f'),
      home(530, 270, '#2462a8'),
      home(470, 350, '#c98a35'),
      box(250, 500, 68, 130, 34, 40, '#2467b3'),
      box(250, 502, 84, 130, 32, 8, '#f3e3bf'),
      box(392, 503, 68, 110, 30, 38, '#efe0bd'),
      box(512, 501, 68, 100, 30, 38, '#efe0bd'),
    ) +
    studioLight()
  );
};

const train = (x: number, y: number, s: number, colour: string) =>
  at(
    x,
    y,
    s,
    path(
      'M-150 40C-150 -30 -110 -60 -60 -60H80C130 -60 150 -20 150 40Z',
      lin(90, lighter(colour, 0.3), darker(colour, 0.2)),
    ),
    path('M-148 10H149V24H-150Z', '#f3e3bf'),
    rect(-96, -36, 44, 30, '#14264a', { rx: 8 }),
    circle(-30, -20, 13, '#14264a'),
    circle(14, -20, 13, '#14264a'),
    circle(58, -20, 13, '#14264a'),
    circle(-80, 50, 24, '#1b1838'),
    circle(-20, 50, 24, '#1b1838'),
    circle(80, 50, 24, '#1b1838'),
    circle(-80, 50, 10, '#8b97ad'),
    circle(-20, 50, 10, '#8b97ad'),
    circle(80, 50, 10, '#8b97ad'),
  );

const tin: Scene = () =>
  ground(lin(50, '#8ec5d6', '#3f86a6')) +
  halftone([0, 0, 1600, 1000], 20, '#1d5c7c', (u, v) => u * 0.5 + v * 0.5 - 0.3, 0.4) +
  group({ opacity: 0.4, ...blur(22) }, ellipse(880, 850, 560, 60, '#0d0a24')) +
  rect(300, 290, 1000, 560, lin(90, '#2467b3', '#17407e'), { rx: 44 }) +
  rect(300, 290, 1000, 26, '#0f2f60', { opacity: 0.4 }) +
  path(
    'M280 300V220A60 60 0 0 1 340 160H1260A60 60 0 0 1 1320 220V300Z',
    lin(90, '#4f8fd0', '#2467b3', '#174a8c'),
  ) +
  rect(280, 288, 1040, 18, lin(90, '#f9e2a5', '#b9832f')) +
  rect(350, 180, 420, 16, '#fff', { rx: 8, opacity: 0.3 }) +
  circle(800, 560, 236, lin(50, '#f9e2a5', '#b9832f')) +
  circle(800, 560, 218, lin(50, '#f6c98f', '#ee7a5a')) +
  repeat(16, (i) =>
    path('M0 0L-26 -218H26Z', '#fbe3b0', {
      opacity: 0.35,
      transform: `translate(800 600) rotate(${i * 22.5})`,
    }),
  ) +
  path('M590 620H1010A218 218 0 0 1 590 620Z', '#1d3f7c') +
  train(800, 566, 1.15, '#2467b3') +
  repeat(2, (i) =>
    group(
      { transform: `translate(${i ? 1180 : 420} 560)` },
      repeat(8, (k) =>
        ellipse(0, -44, 14, 36, '#f9e2a5', { transform: `rotate(${k * 45})`, opacity: 0.85 }),
      ),
      circle(0, 0, 18, '#ee6c4d'),
    ),
  ) +
  repeat(24, (i) => circle(340 + i * 40, 815, 7, '#f9e2a5')) +
  rect(316, 330, 30, 470, '#fff', { rx: 14, opacity: 0.16 }) +
  studioLight();

const kitBox: Scene = () =>
  ground(lin(50, '#a9d8bd', '#4f9a8c')) +
  circle(800, 480, 430, '#f6ead2', { opacity: 0.5 }) +
  stage(
    790,
    560,
    1.0,
    floorShadow(420, 360),
    box(0, 0, 0, 420, 360, 190, '#ee6c4d'),
    plate(
      190,
      [
        [20, 20],
        [400, 20],
        [400, 340],
        [20, 340],
      ],
      '#7a2f38',
    ),
    plate(
      176,
      [
        [40, 40],
        [400, 40],
        [400, 340],
        [40, 340],
      ],
      '#93404a',
    ),
    box(50, 50, 176, 130, 110, 46, '#2462a8'),
    box(220, 50, 176, 150, 90, 24, '#2a9a86'),
    box(240, 70, 200, 50, 40, 12, '#1b1838'),
    post(100, 260, 176, 44, 40, '#f6b04a'),
    post(100, 260, 216, 16, 14, '#8b97ad'),
    box(210, 190, 176, 160, 36, 40, '#f3e3bf'),
    box(210, 250, 176, 160, 36, 40, '#f3e3bf'),
    path(
      `M${iso(0, 0, 190).join(' ')}L${iso(420, 0, 190).join(' ')}L${iso(420, -170, 440).join(' ')}L${iso(0, -170, 440).join(' ')}Z`,
      lin(40, '#f6b04a', '#d9782f'),
    ),
    stroke(
      isoPath([
        [0, 360, 90],
        [420, 360, 90],
      ]),
      '#f6b04a',
      40,
      { 'stroke-linecap': 'butt' },
    ),
    stroke(
      isoPath([
        [420, 360, 90],
        [420, 0, 90],
      ]),
      '#c9702f',
      40,
      { 'stroke-linecap': 'butt' },
    ),
  ) +
  studioLight();

const parcel: Scene = () =>
  ground(lin(50, '#5b7fa6', '#2f4470')) +
  halftone([0, 0, 1600, 1000], 22, '#1b2a55', (u, v) => u * 0.4 + v * 0.5 - 0.3, 0.5) +
  stage(
    790,
    470,
    1.2,
    floorShadow(440, 330, 0.55),
    box(0, 0, 0, 440, 330, 230, '#c98f55'),
    plate(
      231,
      [
        [190, 0],
        [250, 0],
        [250, 330],
        [190, 330],
      ],
      '#e9cf9a',
    ),
    path(
      `M${iso(190, 330, 231).join(' ')}L${iso(250, 330, 231).join(' ')}L${iso(250, 330, 130).join(' ')}L${iso(236, 330, 118).join(' ')}L${iso(214, 330, 134).join(' ')}L${iso(190, 330, 120).join(' ')}Z`,
      '#d9ba80',
    ),
  ) +
  path('M1030 560L1110 500L1190 560L1150 640L1180 720L1090 700L1040 760L1010 650Z', '#5e3a2c') +
  path('M1030 560L1110 500L1120 590Z', '#8a5a3c') +
  path('M1190 560L1110 500L1130 580Z', '#e0ae74') +
  path('M1040 760L1090 700L1070 620Z', '#d9a267') +
  stroke('M1010 650L950 620M1180 720L1230 760M1110 500L1090 420', '#6b452e', 6) +
  at(
    560,
    700,
    1,
    rect(-90, -60, 190, 120, '#f6ead2', { transform: 'skewY(28)' }),
    repeat(3, (i) =>
      rect(-70, -40 + i * 28, 90 + i * 16, 10, '#8b97ad', { transform: 'skewY(28)' }),
    ),
  ) +
  repeat(6, (i) => screwBit(1230 + i * 46, 860 + ((i * 41) % 70))) +
  studioLight(1.2);

const screwBit = (x: number, y: number) =>
  line([x, y], [x + 26, y - 12], '#c9cede', 9) + circle(x + 28, y - 13, 9, '#eef0f6');

const drawers: Scene = () =>
  ground(lin(50, '#f6c98f', '#e08a5a')) +
  rect(180, 110, 1260, 820, '#5e2f2a', { rx: 26, opacity: 0.35, ...blur(16) }) +
  rect(160, 80, 1260, 820, lin(40, '#2f6f7a', '#1a4456'), { rx: 26 }) +
  repeat(30, (i) => {
    const x = 190 + (i % 6) * 202;
    const y = 110 + Math.floor(i / 6) * 154;
    const c = ['#ee6c4d', '#f6b04a', '#efe0bd', '#8ec5d6', '#5b9a7c', '#e79a8c'][
      (i * 5 + Math.floor(i / 6)) % 6
    ]!;
    const open = i === 15;
    return (
      rect(x, y, 186, 138, '#0d2432', { rx: 10 }) +
      (open
        ? rect(x - 8, y + 26, 202, 150, '#0d0a24', { opacity: 0.4, ...blur(8) }) +
          rect(x - 4, y + 16, 194, 70, '#12303e') +
          repeat(7, (k) =>
            circle(x + 24 + k * 24, y + 44 + (k % 2) * 14, 13, lin(50, '#fff', '#8b97ad')),
          )
        : '') +
      rect(
        x + 4 - (open ? 8 : 0),
        y + (open ? 66 : 4),
        178 + (open ? 16 : 0),
        130,
        lin(50, lighter(c, 0.25), c, darker(c, 0.25)),
        { rx: 8 },
      ) +
      rect(x + 56, y + (open ? 150 : 84), 74, 22, darker(c, 0.5), { rx: 11 }) +
      rect(x + 50, y + (open ? 92 : 26), 86, 34, '#fbf4e4', { rx: 4 }) +
      rect(x + 60, y + (open ? 104 : 38), 56 - (i % 3) * 12, 8, '#48506e')
    );
  }) +
  studioLight();

const manual: Scene = () => {
  const sheet: Point[] = [
    [0, 0],
    [250, 0],
    [250, 420],
    [0, 420],
  ];
  const pane = (i: number, from: number, to: number) =>
    path(
      `M${iso(i * 200, 0, from).join(' ')}L${iso(i * 200 + 200, 0, to).join(' ')}L${iso(i * 200 + 200, 420, to).join(' ')}L${iso(i * 200, 420, from).join(' ')}Z`,
      i % 2 ? '#d9c39a' : '#fbf1da',
    );
  const sketch = (i: number, z: number) => {
    const [x, y] = iso(i * 200 + 100, 210, z);
    return at(
      x,
      y,
      1,
      circle(0, -60, 34, 'none', { stroke: '#2462a8', 'stroke-width': 6 }),
      rect(-50, -10, 100, 50, 'none', { stroke: '#2462a8', 'stroke-width': 6 }),
      stroke('M-80 80l60 34M-80 110l90 50', '#8b97ad', 8),
      stroke('M64 -40l40 -30m0 0l-6 26m6 -26l-26 4', '#ee6c4d', 7),
    );
  };
  return (
    ground(lin(50, '#1f8a86', '#134a58')) +
    halftone([0, 0, 1600, 1000], 22, '#0c333f', (u, v) => u * 0.5 + v * 0.5 - 0.3, 0.5) +
    stage(
      640,
      230,
      1.15,
      group(
        { opacity: 0.45, ...blur(14) },
        plate(
          -30,
          sheet.map(([x, y]): Point => [x * 3.2, y]),
          '#04121a',
        ),
      ),
      pane(0, 0, 70),
      pane(1, 70, 0),
      pane(2, 0, 70),
      pane(3, 70, 0),
      sketch(0, 40),
      sketch(1, 30),
      sketch(2, 40),
      sketch(3, 30),
    ) +
    studioLight()
  );
};

const musicBox: Scene = () =>
  ground(lin(50, '#5a3a72', '#2a1d4c')) +
  circle(800, 470, 420, '#e7728a', { opacity: 0.35 }) +
  halftone([380, 50, 840, 840], 18, '#2a1d4c', (u, v) => u * 0.5 + v * 0.5 - 0.25, 0.5) +
  stage(
    760,
    430,
    1.2,
    floorShadow(460, 300, 0.6),
    box(0, 0, 0, 460, 300, 120, '#b9733f'),
    box(16, 16, 120, 428, 268, 8, '#e0a765'),
    box(60, 40, 128, 50, 200, 60, '#8a5a3c'),
    box(370, 40, 128, 50, 200, 60, '#8a5a3c'),
    repeat(14, (i) => {
      const [x1, y1] = iso(110 + i * 18, 128, 196);
      return path(
        `M${x1 - 8} ${y1 - 60}q44 40 0 130h18q40 -80 0 -130Z`,
        lin(90, '#fff0bf', '#e0a53f', '#8a5a24'),
      );
    }),
    repeat(40, (i) => {
      const [x1, y1] = iso(112 + (i % 14) * 18, 150 + ((i * 37) % 60), 206 - ((i * 29) % 40));
      return circle(x1, y1, 4.5, '#fffbe6');
    }),
    repeat(14, (i) => {
      const y = 128;
      return box(112 + i * 18, 210, y, 10, 66 - i * 2, 8, '#c9cede');
    }),
    box(104, 250, 128, 258, 36, 16, '#8b97ad'),
    stroke(
      isoPath([
        [460, 140, 170],
        [520, 140, 170],
        [520, 140, 260],
        [570, 140, 260],
      ]),
      '#2b2a48',
      22,
    ),
    stroke(
      isoPath([
        [460, 140, 172],
        [520, 140, 172],
        [520, 140, 262],
      ]),
      '#8b97ad',
      8,
    ),
    circle(...iso(570, 140, 260), 26, lin(50, '#ff9a76', '#b8402f')),
  ) +
  repeat(3, (i) =>
    at(
      330 + i * 120,
      230 - i * 50,
      1.3,
      ellipse(0, 0, 22, 16, '#f6c565', { transform: 'rotate(-20)' }),
      rect(18, -90, 7, 90, '#f6c565'),
      path('M18 -90C40 -76 50 -60 44 -40C40 -60 30 -64 25 -66Z', '#f6c565'),
    ),
  ) +
  studioLight();

export const thingScenes: Record<string, Scene> = {
  'rover-exploded': exploded,
  'table-layout': layout,
  'bleue-tin': tin,
  'kit-box': kitBox,
  'crushed-parcel': parcel,
  'spare-drawers': drawers,
  'fold-manual': manual,
  'music-box': musicBox,
};
