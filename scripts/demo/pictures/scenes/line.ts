import { glow, ground, HEIGHT, halftone, shadow, studioLight, WIDTH } from '../draw/frame.ts';
import {
  catenary,
  cloud,
  fir,
  hills,
  house,
  peaks,
  sky,
  smoke,
  stars,
  sun,
  track,
  tree,
} from '../draw/land.ts';
import { blur, darker, lighter, lin } from '../draw/paint.ts';
import {
  at,
  circle,
  clipped,
  ellipse,
  group,
  line,
  path,
  rect,
  repeat,
  seeded,
  stroke,
} from '../draw/svg.ts';
import { coach, electric, goods, liveries, railcar, steam } from '../draw/trains.ts';
import type { Scene } from '../scene.ts';

const viaduct = (y: number, colour: string) =>
  rect(0, y, WIDTH, 44, lin(90, lighter(colour, 0.2), colour)) +
  repeat(6, (i) => {
    const x = i * 300 - 100;
    return (
      path(
        `M${x} ${y + 40}H${x + 300}V1000H${x + 262}V${y + 190}A112 112 0 0 0 ${x + 38} ${y + 190}V1000H${x}Z`,
        lin(90, colour, darker(colour, 0.35)),
      ) +
      path(
        `M${x + 262} 1000V${y + 190}A112 112 0 0 0 ${x + 150} ${y + 78}A112 112 0 0 1 ${x + 238} ${y + 190}V1000Z`,
        darker(colour, 0.45),
      )
    );
  });

const dusk: Scene = () =>
  sky('#241f55', '#6b3f7d@0.3', '#e0705e@0.56', '#f9bd6a@0.74') +
  stars(3, 70, 330) +
  sun(1130, 560, 120, '#ffd27a') +
  cloud(120, 330, 420, '#c8607a', 0.5) +
  cloud(1000, 260, 520, '#a4517f', 0.5) +
  hills(4, 690, 80, '#8a4a78', 3) +
  hills(9, 760, 60, '#5e3670', 4) +
  halftone([0, 600, 1600, 300], 14, '#2d1d55', (_, v) => v * 0.7, 0.35) +
  viaduct(660, '#47305f') +
  rect(0, 654, WIDTH, 8, '#ffcf8c') +
  at(40, 656, 0.72, electric(liveries.night)) +
  at(706, 656, 0.72, coach(liveries.night)) +
  at(1182, 656, 0.72, coach(liveries.night)) +
  hills(14, 955, 36, '#231a45', 5) +
  repeat(9, (i) =>
    tree(60 + i * 190 + (i % 3) * 30, 960 + (i % 2) * 26, 130 + (i % 3) * 50, '#2f2450'),
  );

const elevation: Scene = () =>
  ground('#f3e2bf') +
  circle(800, 470, 400, lin(60, '#f9c777', '#ee8a5c')) +
  halftone(
    [380, 60, 860, 830],
    16,
    '#f3e2bf',
    (u, v) => Math.max(0, v * 1.2 - 0.35 - u * 0.1),
    0.9,
  ) +
  path('M0 742H1600V1000H0Z', lin(90, '#2c3d6e', '#1c2450')) +
  track(742, '#6a6685') +
  shadow(820, 760, 660, 14, 0.5) +
  at(142, 742, 1.46, electric(liveries.bleue)) +
  studioLight();

const trio: Scene = () =>
  ground('#16234c') +
  rect(0, 0, WIDTH, 333, '#1d5c6b') +
  rect(0, 333, WIDTH, 333, '#e9b65c') +
  rect(0, 666, WIDTH, 334, '#cf5b43') +
  [liveries.bleue, liveries.green, liveries.cream]
    .map(
      (l, i) =>
        halftone(
          [0, i * 333, 1600, 333],
          18,
          '#1b1838',
          (u, v) => Math.max(0, u * 0.7 + v * 0.3 - 0.25),
          0.16,
        ) +
        track(i * 333 + 285, '#3a3859') +
        at([120, 420, 240][i]!, i * 333 + 285, 0.98, electric(l, `t${i}`)),
    )
    .join('') +
  studioLight();

const lampPost = (x: number, y: number, h: number) =>
  rect(x - 4, y - h, 8, h, '#1a1738') +
  path(`M${x - 30} ${y - h}h60l-14 -22h-32Z`, '#1a1738') +
  path(
    `M${x - 24} ${y - h}L${x - 130} ${y}H${x + 130}L${x + 24} ${y - h}Z`,
    lin(90, '#ffd98a99', '#ffd98a00'),
  ) +
  glow(x, y - h + 6, 90, '#ffe2a0', 0.9);

const station: Scene = () =>
  sky('#1a1f52', '#4a3a7c@0.4', '#c5657a@0.68', '#f2a56b') +
  stars(8, 90, 400) +
  hills(21, 640, 60, '#4a3468', 3) +
  rect(240, 360, 1120, 330, lin(0, '#8c5a6e', '#5a3a60')) +
  path('M200 372L300 270H1300L1400 372Z', lin(90, '#3b2a5c', '#2a1f4a')) +
  path('M700 280L800 170L900 280Z', '#2a1f4a') +
  circle(800, 300, 60, '#2a1f4a') +
  circle(800, 300, 48, '#ffeec2') +
  stroke('M800 300V268M800 300l22 14', '#2a1f4a', 7) +
  repeat(9, (i) =>
    path(`M${292 + i * 118} 690V500a38 38 0 0 1 76 0V690Z`, lin(90, '#ffe0a0', '#f0a35c')),
  ) +
  repeat(9, (i) => stroke(`M${330 + i * 118} 464V690M${292 + i * 118} 560h76`, '#7a4a5c', 5)) +
  track(792, '#4a3d5e') +
  at(-240, 792, 1.02, coach(liveries.night)) +
  at(440, 792, 1.02, electric(liveries.night)) +
  rect(0, 852, WIDTH, 148, lin(90, '#57406b', '#241b40')) +
  rect(0, 846, WIDTH, 14, '#f3d79a') +
  repeat(4, (i) => lampPost(180 + i * 420, 860, 420)) +
  person(1420, 930, 1.2) +
  person(1490, 938, 0.85) +
  group(
    { opacity: 0.4, ...blur(10) },
    repeat(4, (i) => ellipse(180 + i * 420, 930, 190, 26, '#ffd98a')),
  );

const person = (x: number, y: number, s: number) =>
  at(
    x,
    y,
    s,
    path('M-30 0C-34 -70 -30 -118 0 -122C30 -118 34 -70 30 0Z', '#171335'),
    circle(0, -146, 24, '#171335'),
    path('M-24 -152a24 24 0 0 1 44 -10l16 6Z', '#2b2459'),
  );

const roundhouse: Scene = () =>
  sky('#0d1236', '#1f2a63@0.5', '#43407f@0.8') +
  stars(17, 160, 420) +
  circle(1310, 170, 62, '#fff1cc') +
  circle(1336, 154, 56, '#161b47') +
  path('M-20 660V400C300 250 1300 250 1620 400V660Z', lin(90, '#3a2b55', '#231b42')) +
  path(
    'M-20 404C300 240 1300 240 1620 404L1620 344C1300 170 300 170 -20 344Z',
    lin(90, '#59406f', '#3a2b55'),
  ) +
  repeat(7, (i) => {
    const x = 90 + i * 208;
    const y = 668 - Math.cos((i - 3) * 0.42) * 22;
    return (
      path(
        `M${x} ${y}V${y - 210}a85 85 0 0 1 170 0V${y}Z`,
        lin(90, '#ffdf98', '#f09a4c', '#8f3f3c'),
      ) +
      noseOn(
        x + 85,
        y,
        ['#2467b3', '#2f7a5c', '#2467b3', '#c2452f', '#efe0bd', '#2467b3', '#2f7a5c'][i]!,
      )
    );
  }) +
  path('M0 655H1600V1000H0Z', lin(90, '#4a3655', '#1d1738')) +
  group(
    { opacity: 0.55, ...blur(16) },
    repeat(7, (i) =>
      path(
        `M${90 + i * 208} 660h170L${800 + (i - 3) * 340 + 130} 1000h-260Z`,
        lin(90, '#ffcf80aa', '#ffcf8000'),
      ),
    ),
  ) +
  ellipse(800, 860, 560, 128, '#15112e') +
  ellipse(800, 850, 560, 124, 'none', { stroke: '#8b7aa0', 'stroke-width': 8 }) +
  repeat(7, (i) => stroke(`M${175 + i * 208} 668L${800 + (i - 3) * 150} 850`, '#c9b8b0', 5)) +
  path('M300 838L1300 804V846L300 884Z', lin(0, '#7a6484', '#463659')) +
  line([300, 836], [1300, 802], '#f3d79a', 6) +
  circle(800, 842, 20, '#f3d79a');

const noseOn = (x: number, y: number, colour: string) =>
  path(
    `M${x - 58} ${y - 8}V${y - 120}C${x - 58} ${y - 172} ${x - 34} ${y - 184} ${x} ${y - 184}S${x + 58} ${y - 172} ${x + 58} ${y - 120}V${y - 8}Z`,
    lin(0, lighter(colour, 0.15), colour, darker(colour, 0.45)),
  ) +
  path(
    `M${x - 42} ${y - 116}C${x - 42} ${y - 160} ${x - 30} ${y - 164} ${x - 4} ${y - 164}V${y - 112}ZM${x + 42} ${y - 116}C${x + 42} ${y - 160} ${x + 30} ${y - 164} ${x + 4} ${y - 164}V${y - 112}Z`,
    '#161b3c',
  ) +
  path(
    `M${x - 58} ${y - 92}Q${x} ${y - 50} ${x + 58} ${y - 92}V${y - 78}Q${x} ${y - 34} ${x - 58} ${y - 78}Z`,
    '#f3e3bf',
  ) +
  circle(x - 36, y - 40, 10, '#fff3cf') +
  circle(x + 36, y - 40, 10, '#fff3cf') +
  glow(x - 36, y - 40, 34, '#fff0bf') +
  glow(x + 36, y - 40, 34, '#fff0bf');

const plan: Scene = () => {
  const spoke = (i: number) => {
    const a = -2.9 + i * 0.29;
    const c = Math.cos(a);
    const s = Math.sin(a);
    const rail = (off: number) =>
      stroke(
        `M${800 + c * 250 - s * off} ${640 + s * 250 + c * off}L${800 + c * 980 - s * off} ${640 + s * 980 + c * off}`,
        '#e9d6ae',
        5,
      );
    const engine = [1, 4, 5, 8].includes(i)
      ? at(
          800 + c * 560,
          640 + s * 560,
          1,
          group(
            { transform: `rotate(${(a * 180) / Math.PI})` },
            rect(-8, -38, 260, 92, '#0b0a1f', { rx: 34, opacity: 0.35 }),
            rect(-20, -44, 260, 88, lin(90, '#5b95d6', ['#2467b3', '#2f7a5c', '#c2452f'][i % 3]!), {
              rx: 34,
            }),
            rect(20, -26, 180, 52, '#26335c', { rx: 10 }),
            repeat(3, (k) => rect(44 + k * 54, -16, 30, 32, '#8b97ad', { rx: 6 })),
          ),
        )
      : '';
    return rail(-16) + rail(16) + engine;
  };
  return (
    ground('#23595f') +
    circle(800, 640, 1150, lin(40, '#2f6f6d', '#1b4650')) +
    circle(800, 640, 800, lin(50, '#8a6a58', '#563f48')) +
    circle(800, 640, 470, lin(50, '#b58b62', '#74525a')) +
    repeat(11, spoke) +
    circle(812, 656, 262, '#141130', { opacity: 0.5 }) +
    circle(800, 640, 256, '#d7b27a') +
    circle(800, 640, 244, lin(60, '#4d3b52', '#2b2140')) +
    group(
      { transform: 'translate(800 640) rotate(-65)' },
      rect(-240, -44, 480, 88, lin(90, '#8d5f48', '#5c3b3a')),
      repeat(15, (i) => rect(-230 + i * 32, -40, 14, 80, '#43292f')),
      rect(-240, -20, 480, 7, '#f1e0b8'),
      rect(-240, 13, 480, 7, '#f1e0b8'),
      rect(-140, -40, 280, 80, '#0b0a1f', { rx: 34, opacity: 0.35, transform: 'translate(8 10)' }),
      rect(-140, -42, 280, 84, lin(90, '#5b95d6', '#1f58a0'), { rx: 36 }),
      rect(-96, -24, 192, 48, '#26335c', { rx: 10 }),
    ) +
    studioLight(1.2)
  );
};

const blueprint: Scene = () => {
  const wire = electric(liveries.bleue, 'bp')
    .replace(/ (stroke|stroke-width|opacity)="[^"]*"/g, '')
    .replace(/fill="[^"]*"/g, 'fill="none" stroke="#dff1ff" stroke-width="2.4"');
  return (
    ground(lin(50, '#2a6cb0', '#143f7c')) +
    grid('#bfe0ff', 40, 0.12) +
    grid('#bfe0ff', 200, 0.22) +
    at(142, 640, 1.46, wire) +
    stroke('M142 760H1456M142 740v40M1456 740v40M340 720v30M660 720v30', '#dff1ff', 3) +
    stroke('M90 276V640M70 276h40M70 640h40', '#dff1ff', 3) +
    circle(1320, 190, 96, 'none', { stroke: '#dff1ff', 'stroke-width': 3 }) +
    stroke('M1210 190h220M1320 80v220', '#dff1ff', 2, { 'stroke-dasharray': '14 8' }) +
    circle(1320, 190, 60, 'none', { stroke: '#dff1ff', 'stroke-width': 3 }) +
    rect(1120, 850, 400, 100, 'none', { stroke: '#dff1ff', 'stroke-width': 3 }) +
    repeat(3, (i) =>
      line([1140, 875 + i * 25], [1300 + (i % 2) * 120, 875 + i * 25], '#dff1ff', 4),
    ) +
    halftone([0, 0, 1600, 1000], 22, '#0b2a5c', (u, v) => (u + v) / 2 - 0.4, 0.35)
  );
};

export const grid = (colour: string, step: number, opacity: number) =>
  group(
    { opacity },
    stroke(
      `${repeat(Math.ceil(WIDTH / step), (i) => `M${i * step} 0V${HEIGHT}`)}${repeat(Math.ceil(HEIGHT / step), (i) => `M0 ${i * step}H${WIDTH}`)}`,
      colour,
      2,
    ),
  );

const wagons: Scene = () =>
  ground('#f2dfb8') +
  repeat(
    3,
    (i) =>
      rect(0, 70 + i * 310, WIDTH, 280, ['#d7ead9', '#f6c98f', '#e79a8c'][i]!) +
      track(314 + i * 310, '#7d6a6e'),
  ) +
  at(90, 314, 0.9, coach(liveries.bleue, 760)) +
  at(820, 314, 0.9, coach(liveries.cream, 760)) +
  at(60, 624, 1, goods('van', '#b8402f')) +
  at(440, 624, 1, goods('tank', '#efe0bd')) +
  at(820, 624, 1, goods('open', '#2f7a5c')) +
  at(1200, 624, 1, goods('hopper', '#7b8199')) +
  at(-260, 934, 1, goods('hopper', '#2467b3')) +
  at(120, 934, 1, steam(liveries.green)) +
  at(790, 934, 1, goods('tank', '#2467b3')) +
  at(1170, 934, 1, goods('van', '#e2b15c')) +
  studioLight();

const snow: Scene = () => {
  const random = seeded(77);
  return (
    sky('#7fb2d6', '#b9dbe6@0.5', '#f6e6d3') +
    sun(1240, 190, 60, '#fff0c4') +
    peaks(12, 700, 520, '#f1f4f8', '#8fa9cf') +
    hills(33, 690, 50, '#dfe9f2', 3) +
    repeat(14, (i) =>
      fir(i * 124 + random() * 60, 730, 130 + random() * 110, '#2f5d63', '#f3f7fa'),
    ) +
    rect(0, 740, WIDTH, 260, lin(90, '#e8eff5', '#b7cbe2')) +
    catenary(800, 290, '#3a3f63') +
    track(800, '#8e9ab5') +
    at(40, 800, 0.98, electric(liveries.bleue)) +
    at(946, 800, 0.98, coach(liveries.cream)) +
    group(
      { ...blur(6) },
      ellipse(20, 810, 160, 60, '#fff'),
      ellipse(-20, 770, 110, 80, '#fff', { opacity: 0.8 }),
    ) +
    hills(61, 930, 24, '#f6f9fb', 3) +
    repeat(120, () =>
      circle(random() * 1600, random() * 1000, 2 + random() * 4, '#fff', { opacity: 0.75 }),
    )
  );
};

const fields: Scene = () =>
  sky('#5fb1c4', '#bfe0d2@0.45', '#fbe8bd@0.62') +
  sun(300, 230, 70, '#fff0b8') +
  cloud(760, 220, 420, '#ffffff') +
  cloud(1200, 330, 300, '#ffffff', 0.6) +
  hills(5, 560, 50, '#7fae8c', 3) +
  hills(15, 620, 40, '#a9bd63', 2) +
  repeat(6, (i) => house(980 + i * 84, 650 - (i % 2) * 14, 62, '#f2dfc0', '#b8503f', '#5a4460')) +
  path('M1180 610V500L1205 450L1230 500V610Z', '#e7cfae') +
  repeat(7, (i) => tree(60 + i * 120, 660 + (i % 2) * 8, 170 + (i % 3) * 30, '#4b7d4c')) +
  rect(0, 655, WIDTH, 400, lin(90, '#e6c04f', '#c98a35')) +
  track(770, '#8d6f5b') +
  at(400, 770, 1.05, railcar(liveries.red)) +
  path('M0 830H1600V1000H0Z', lin(90, '#d9a63f', '#8a6a2c')) +
  repeat(60, (i) =>
    stroke(
      `M${i * 28} 1000q${(i % 5) * 4 - 8} -80 ${(i % 7) * 3 - 6} ${-120 - (i % 4) * 18}`,
      i % 3 ? '#f2d27a' : '#8f9a3f',
      6,
    ),
  ) +
  studioLight(0.6);

const morning: Scene = () =>
  sky('#f1b9a0', '#f7d9b4@0.5', '#fbeed2@0.75') +
  sun(420, 470, 110, '#fff1c0') +
  hills(7, 580, 90, '#c9a6a8', 2) +
  hills(8, 660, 60, '#8f8aa0', 3) +
  group(
    { opacity: 0.6, ...blur(22) },
    ellipse(500, 690, 700, 40, '#fff2dc'),
    ellipse(1300, 670, 500, 36, '#fff2dc'),
  ) +
  repeat(6, (i) => tree(1020 + i * 110, 730, 250 - (i % 3) * 40, '#5b6b6f')) +
  rect(0, 730, WIDTH, 300, lin(90, '#7d8267', '#474a4c')) +
  smoke(300, 440, 1100, '#e9d7cf') +
  track(812, '#6b5d61') +
  at(170, 812, 1.18, steam(liveries.bleue)) +
  at(912, 812, 1.18, goods('open', '#a2472f')) +
  at(1306, 812, 1.18, goods('van', '#4d6a58')) +
  studioLight(0.7);

const tunnel: Scene = () =>
  ground(lin(90, '#23463f', '#122a2e')) +
  repeat(70, (i) =>
    ellipse(
      (i * 173) % 1600,
      (i * 97) % 620,
      90,
      60,
      lin(40, ['#3f7a58', '#2f6650', '#55895a'][i % 3]!, '#1d4038'),
    ),
  ) +
  path('M360 1000V470A440 440 0 0 1 1240 470V1000Z', lin(40, '#c9ad8c', '#6f5a60')) +
  repeat(17, (i) => {
    const a = Math.PI + (i / 16) * Math.PI;
    return line(
      [800 + Math.cos(a) * 360, 470 + Math.sin(a) * 360],
      [800 + Math.cos(a) * 440, 470 + Math.sin(a) * 440],
      '#5b4650',
      7,
    );
  }) +
  path('M440 1000V470A360 360 0 0 1 1160 470V1000Z', lin(90, '#0a0a22', '#1c1a3a')) +
  clipped(
    'tm',
    'M440 1000V470A360 360 0 0 1 1160 470V1000Z',
    glow(800, 700, 420, '#f6b95c', 0.6),
    at(800, 960, 3.1, noseOn(0, 0, '#2467b3')),
  ) +
  path('M500 1000L640 930H960L1100 1000Z', '#40384e') +
  stroke('M560 1000L700 930M1040 1000L900 930', '#e9dcc0', 9) +
  path('M640 850L-100 1000H1700L960 850Z', lin(90, '#fff0bf55', '#fff0bf00')) +
  studioLight();

export const lineScenes: Record<string, Scene> = {
  'bleue-dusk': dusk,
  'bleue-elevation': elevation,
  'bleue-liveries': trio,
  'bleue-station': station,
  'roundhouse-night': roundhouse,
  'turntable-plan': plan,
  'bleue-blueprint': blueprint,
  'bleue-wagons': wagons,
  'bleue-snow': snow,
  'railcar-fields': fields,
  'steam-morning': morning,
  'tunnel-mouth': tunnel,
};
