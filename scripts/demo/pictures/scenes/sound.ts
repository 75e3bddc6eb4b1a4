import { glow, ground, halftone, studioLight, WIDTH } from '../draw/frame.ts';
import { blur, darker, lighter, lin } from '../draw/paint.ts';
import { cable, led, screw } from '../draw/parts.ts';
import { circle, ellipse, group, line, path, rect, repeat, seeded, stroke } from '../draw/svg.ts';
import type { Scene } from '../scene.ts';

const knob = (x: number, y: number, r: number, colour: string, turn: number) =>
  circle(x + r * 0.2, y + r * 0.3, r * 1.08, '#0d0a24', { opacity: 0.4 }) +
  circle(x, y, r, lin(50, lighter(colour, 0.4), darker(colour, 0.35))) +
  circle(x, y, r * 0.72, lin(230, lighter(colour, 0.15), darker(colour, 0.15))) +
  line([x, y], [x + Math.cos(turn) * r * 0.85, y + Math.sin(turn) * r * 0.85], '#fffaf0', r * 0.14);

const keys = (x: number, y: number, w: number, h: number, count: number) =>
  repeat(count, (i) =>
    rect(x + (i * w) / count, y, w / count - 5, h, lin(90, '#fffaf0', '#d9cbb0'), { rx: 8 }),
  ) +
  repeat(count - 1, (i) =>
    [2, 6].includes(i % 7)
      ? ''
      : rect(
          x + ((i + 1) * w) / count - w / count / 3.4,
          y,
          (w / count) * 0.54,
          h * 0.6,
          lin(90, '#3b3a58', '#141230'),
          { rx: 6 },
        ),
  );

const synth: Scene = () =>
  ground(lin(50, '#e79a8c', '#c05a6a')) +
  rect(170, 170, 1320, 720, '#4a1430', { rx: 40, opacity: 0.45, ...blur(20) }) +
  rect(140, 130, 1320, 720, lin(40, '#efe0bd', '#cfae7a'), { rx: 40 }) +
  rect(140, 130, 40, 720, '#8a5a3c', { rx: 16 }) +
  rect(1420, 130, 40, 720, '#6b3f2e', { rx: 16 }) +
  repeat(6, (i) =>
    knob(
      300 + i * 130,
      260,
      46,
      ['#ee6c4d', '#f6b04a', '#1f8a86', '#2462a8', '#56356a', '#ee6c4d'][i]!,
      3 + i * 0.7,
    ),
  ) +
  rect(1080, 190, 290, 150, lin(50, '#123f4c', '#0d2432'), { rx: 16 }) +
  stroke(
    `M1095 265${repeat(26, (i) => `L${1100 + i * 10} ${265 - Math.sin(i * 0.72) * 44}`)}`,
    '#7df2c0',
    5,
  ) +
  repeat(
    8,
    (i) =>
      rect(260 + i * 100, 370, 14, 130, '#5e4a44', { rx: 7 }) +
      rect(240 + i * 100, 400 + ((i * 37) % 70), 54, 30, lin(90, '#ff9a76', '#b8402f'), { rx: 8 }),
  ) +
  repeat(8, (i) =>
    led(1110 + (i % 4) * 80, 410 + Math.floor(i / 4) * 70, 12, i % 3 ? '#ffd35c' : '#ff6a4d'),
  ) +
  keys(220, 550, 1160, 260, 14) +
  screw(210, 170, 12) +
  screw(1390, 170, 12) +
  studioLight();

const synthNight: Scene = () =>
  ground(lin(90, '#14123a', '#2f1f58')) +
  repeat(9, (i) => {
    let d = `M0 ${430}`;
    for (let x = 0; x <= WIDTH; x += 16)
      d += `L${x} ${(430 + Math.sin(x / (90 + i * 16) + i) * (40 + i * 26) * Math.exp(-(((x - 800) / 520) ** 2))).toFixed(1)}`;
    const c = [
      '#ff7a5c',
      '#ffb15c',
      '#ffd35c',
      '#b6f08a',
      '#7df2c0',
      '#6ad6f0',
      '#8ea8ff',
      '#c58aff',
      '#f29ae0',
    ][i]!;
    return stroke(d, c, 5, { opacity: 0.85 });
  }) +
  glow(800, 430, 520, '#f29ae0', 0.22) +
  path('M260 800L360 640H1240L1340 800Z', lin(90, '#4d3f7c', '#231b4a')) +
  rect(260, 800, 1080, 60, lin(90, '#1b1640', '#0d0a24'), { rx: 8 }) +
  repeat(
    9,
    (i) => knob(430 + i * 92, 676, 22, '#ee6c4d', i) + led(430 + i * 92, 720, 6, '#ffd35c'),
  ) +
  keys(340, 744, 920, 56, 18) +
  group({ opacity: 0.35, ...blur(18) }, ellipse(800, 900, 560, 40, '#c58aff')) +
  studioLight(0.8);

const strip: Scene = () => {
  const random = seeded(31);
  return (
    ground(lin(50, '#2f8f8a', '#16505e')) +
    halftone([0, 0, 1600, 1000], 22, '#0d3844', (u, v) => u * 0.5 + v * 0.5 - 0.3, 0.5) +
    group(
      { opacity: 0.4, ...blur(16) },
      path(
        'M-20 700C300 480 500 900 800 700S1300 400 1640 620V930C1300 720 1100 1020 800 1010S300 800 -20 1000Z',
        '#04121a',
      ),
    ) +
    path(
      'M-20 240C260 60 520 420 800 300S1320 60 1640 200V760C1320 620 1080 880 800 860S260 620 -20 800Z',
      lin(0, '#d9c39a', '#fffaf0@0.24', '#e6d3ac@0.46', '#fffaf0@0.72', '#d3ba8c'),
    ) +
    repeat(9, (k) =>
      stroke(
        `M-20 ${300 + k * 56}C260 ${120 + k * 56} 520 ${480 + k * 56} 800 ${360 + k * 56}S1320 ${120 + k * 56} 1640 ${260 + k * 56}`,
        '#c9a97c',
        2.5,
      ),
    ) +
    repeat(70, (i) => {
      const x = 20 + i * 22.6;
      const lane = Math.floor(random() * 9);
      const t = x / 1600;
      const y = 300 + lane * 56 + Math.sin(t * Math.PI * 2.9 - 0.9) * 62 - 20 + (t > 0.5 ? -10 : 0);
      return ellipse(x, y, 13, 15, '#134a58') + ellipse(x + 3, y + 3, 9, 11, '#0b303c');
    }) +
    studioLight()
  );
};

const comb: Scene = () =>
  ground(lin(50, '#f6c565', '#d9783f')) +
  rect(0, 90, WIDTH, 220, lin(90, '#dfe3ee', '#8b97ad', '#5a5f7e')) +
  repeat(4, (i) => screw(250 + i * 370, 200, 44)) +
  repeat(20, (i) => {
    const len = 520 - i * 15;
    return (
      rect(74 + i * 74, 300, 56, len, '#5e2f1a', { opacity: 0.4, transform: 'translate(14 16)' }) +
      rect(70 + i * 74, 300, 56, len, lin(0, '#ffffff', '#c2c8d8', '#6d7390'), { rx: 5 })
    );
  }) +
  ellipse(800, 1040, 1060, 210, lin(90, '#fff0bf', '#d9a23f', '#7a4a1c')) +
  repeat(36, (i) =>
    circle(
      60 + ((i * 211) % 1500),
      890 + ((i * 53) % 90) + Math.abs(((i * 211) % 1500) - 740) * 0.03,
      11,
      lin(50, '#fffbe6', '#a8742a'),
    ),
  ) +
  studioLight(1.2);

const waves: Scene = () =>
  ground('#f6ead2') +
  repeat(18, (i) =>
    circle(
      620,
      520,
      760 - i * 42,
      [
        '#ee6c4d',
        '#f6ead2',
        '#f6b04a',
        '#f6ead2',
        '#1f8a86',
        '#f6ead2',
        '#2462a8',
        '#f6ead2',
        '#56356a',
      ][i % 9]!,
    ),
  ) +
  halftone([0, 0, 1600, 1000], 16, '#1b1838', (u, v) => u * 0.6 + v * 0.3 - 0.35, 0.25) +
  rect(1180, -20, 460, 1040, '#1b1838') +
  repeat(30, (i) => {
    const w = 60 + Math.abs(Math.sin(i * 0.55) * Math.cos(i * 0.17)) * 300;
    return rect(1410 - w / 2, 40 + i * 32, w, 16, lin(0, '#f6b04a', '#ee6c4d'), { rx: 8 });
  }) +
  studioLight();

const harp: Scene = () =>
  ground(lin(50, '#a9d8bd', '#3f8a7c')) +
  circle(760, 470, 400, '#f6ead2', { opacity: 0.55 }) +
  halftone([360, 70, 800, 800], 18, '#3f8a7c', (u, v) => u * 0.6 + v * 0.5 - 0.35, 0.5) +
  group({ opacity: 0.35, ...blur(16) }, ellipse(840, 905, 520, 34, '#0d2432')) +
  path(
    'M420 900C380 560 440 250 560 120C640 60 720 110 690 200C640 330 600 420 620 560Z',
    lin(0, '#d9945c', '#8a4f32'),
  ) +
  path(
    'M540 150C760 60 900 250 1180 190C1260 176 1290 250 1230 290C980 370 840 250 640 290Z',
    lin(90, '#e6a76a', '#9a5c38'),
  ) +
  path('M430 830L1210 250L1250 290L520 900H430Z', lin(50, '#c98350', '#6b3a28')) +
  repeat(15, (i) => {
    const t = i / 14;
    const x = 660 + t * 500;
    const y1 = 240 + Math.sin(t * 3) * 30;
    const y2 = 840 - (x - 480) * 0.72 - 20;
    return (
      line(
        [x, y1],
        [x - 40, Math.max(y2, y1 + 30)],
        i % 7 === 0 ? '#ee6c4d' : '#fffaf0',
        5 - t * 2.6,
      ) + circle(x, y1, 9, lin(50, '#fff0bf', '#b9832f'))
    );
  }) +
  rect(400, 880, 300, 36, '#6b3a28', { rx: 14 }) +
  studioLight();

const patch: Scene = () =>
  ground(lin(50, '#2b2a5e', '#15143a')) +
  repeat(40, (i) => {
    const x = 120 + (i % 8) * 194;
    const y = 120 + Math.floor(i / 8) * 190;
    return (
      rect(x - 70, y - 66, 140, 140, lin(50, '#3f3d78', '#26254f'), { rx: 18 }) +
      circle(x, y, 40, lin(50, '#dfe3ee', '#5a5f7e')) +
      circle(x, y, 22, '#0d0a24') +
      led(x + 50, y - 46, 6, i % 3 ? '#7df2c0' : '#ff7a5c')
    );
  }) +
  (
    [
      [120, 120, 896, 310, '#ee6c4d'],
      [314, 690, 1090, 120, '#f6b04a'],
      [508, 310, 1284, 690, '#8ec5d6'],
      [702, 500, 120, 310, '#e79a8c'],
      [896, 690, 1478, 310, '#a9d8bd'],
      [314, 310, 702, 120, '#f6ead2'],
      [508, 880, 1090, 500, '#c58aff'],
    ] as const
  )
    .map(
      ([x1, y1, x2, y2, c]) =>
        cable(x1, y1, x2, y2, 260, c, 24) +
        circle(x1, y1, 28, darker(c, 0.3)) +
        circle(x1 - 4, y1 - 4, 20, lighter(c, 0.2)) +
        circle(x2, y2, 28, darker(c, 0.3)) +
        circle(x2 - 4, y2 - 4, 20, lighter(c, 0.2)),
    )
    .join('') +
  studioLight(1.1);

export const soundScenes: Record<string, Scene> = {
  'synth-panel': synth,
  'synth-night': synthNight,
  'paper-strip': strip,
  'comb-closeup': comb,
  'wave-poster': waves,
  'string-harp': harp,
  'patch-cables': patch,
};
