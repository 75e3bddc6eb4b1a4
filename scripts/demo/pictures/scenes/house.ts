import { glow, ground, halftone, shadow, studioLight, WIDTH } from '../draw/frame.ts';
import { cloud, hills, sky, stars, sun } from '../draw/land.ts';
import { blur, darker, lighter, lin } from '../draw/paint.ts';
import { led } from '../draw/parts.ts';
import {
  at,
  circle,
  ellipse,
  group,
  path,
  rect,
  repeat,
  seeded,
  stroke,
  turned,
} from '../draw/svg.ts';
import { electric, liveries } from '../draw/trains.ts';
import type { Scene } from '../scene.ts';

const leaf = (x: number, y: number, s: number, angle: number, c: string) =>
  at(
    x,
    y,
    s,
    turned(
      angle,
      path(
        'M0 0C-60 -40 -60 -130 0 -190C60 -130 60 -40 0 0Z',
        lin(0, lighter(c, 0.3), c, darker(c, 0.35)),
      ),
      stroke(
        'M0 0V-160M0 -50l-24 -26M0 -50l24 -26M0 -90l-24 -26M0 -90l24 -26',
        darker(c, 0.35),
        4,
        { opacity: 0.5 },
      ),
    ),
  );

const lost: Scene = () => {
  const random = seeded(5);
  return (
    sky('#33406f', '#6f6a94@0.4', '#d99a86@0.72', '#f0c08a') +
    repeat(6, (i) => rect(90 + i * 290, 60, 46 + (i % 2) * 22, 720, lin(0, '#4d466e', '#2c2850'))) +
    repeat(16, (i) =>
      circle(
        random() * 1600,
        random() * 190 - 30,
        110 + random() * 60,
        lin(50, ['#d9783f', '#c2553a', '#e6a34a'][i % 3]!, '#7a3848'),
        { opacity: 0.85 },
      ),
    ) +
    rect(0, 720, WIDTH, 280, lin(90, '#7a5a5c', '#3a2c4a')) +
    shadow(820, 900, 700, 26, 0.5) +
    repeat(3, (i) => rect(140, 300 + i * 92, 1320, 70, lin(90, '#a56a4a', '#6b3f3c'), { rx: 10 })) +
    rect(260, 280, 40, 400, '#241d40') +
    rect(1300, 280, 40, 400, '#241d40') +
    path('M110 640H1490L1560 750H40Z', lin(90, '#c2845a', '#7d4c42')) +
    rect(40, 750, 1520, 32, '#5a3338') +
    rect(220, 780, 46, 150, '#1b1838') +
    rect(1340, 780, 46, 150, '#1b1838') +
    shadow(700, 704, 200, 12, 0.5) +
    at(510, 702, 0.42, electric(liveries.bleue)) +
    leaf(1090, 722, 0.7, 70, '#d9783f') +
    leaf(420, 730, 0.5, -60, '#e6a34a') +
    repeat(12, (i) =>
      leaf(
        80 + i * 130,
        930 + ((i * 37) % 50),
        0.45,
        i * 70,
        ['#d9783f', '#c2553a', '#e6a34a'][i % 3]!,
      ),
    ) +
    repeat(70, () => {
      const x = random() * 1600;
      const y = random() * 1000;
      return stroke(`M${x} ${y}l-8 34`, '#e6ecf6', 2.4, { opacity: 0.35 });
    })
  );
};

const letter: Scene = () =>
  ground(lin(50, '#8ec5d6', '#4d8fae')) +
  halftone([0, 0, 1600, 1000], 22, '#2d6a8c', (u, v) => u * 0.4 + v * 0.5 - 0.3, 0.4) +
  at(
    300,
    150,
    1,
    turned(
      4,
      rect(20, 30, 1000, 720, '#0d2432', { opacity: 0.35, ...blur(16) }),
      rect(0, 0, 1000, 720, lin(50, '#fffdf4', '#efe2c4')),
      repeat(11, (i) => rect(0, 70 + i * 60, 1000, 2, '#9cc4dc', { opacity: 0.6 })),
      stroke('M120 470H880M120 496H880', '#7a5a4a', 10),
      repeat(12, (i) => stroke(`M${140 + i * 62} 464l10 40`, '#7a5a4a', 9)),
      stroke('M190 440C180 330 230 270 330 262H700C790 270 820 340 816 440Z', '#2467b3', 14),
      repeat(16, (i) =>
        stroke(
          `M${220 + i * 36} ${430 - (i % 2) * 10}L${270 + i * 34} ${280 + (i % 3) * 8}`,
          '#4f8fd0',
          13,
          { opacity: 0.7 },
        ),
      ),
      stroke('M250 350H330V300H270ZM400 350h70v-50h-70ZM540 350h70v-50h-70Z', '#1b3a78', 10),
      repeat(5, (i) =>
        circle(270 + i * 112, 456, 36, 'none', { stroke: '#b8402f', 'stroke-width': 12 }),
      ),
      circle(860, 130, 60, 'none', { stroke: '#f6b04a', 'stroke-width': 14 }),
      repeat(10, (i) =>
        stroke(
          `M${860 + Math.cos(i * 0.63) * 80} ${130 + Math.sin(i * 0.63) * 80}L${860 + Math.cos(i * 0.63) * 108} ${130 + Math.sin(i * 0.63) * 108}`,
          '#f6b04a',
          12,
        ),
      ),
      stroke(
        'M120 620c30 -40 40 20 70 -10s40 20 70 -8 50 16 80 -6 50 20 90 -8 40 18 70 -4',
        '#48506e',
        8,
      ),
      stroke('M620 600c-30 -40 -80 0 0 60c80 -60 30 -100 0 -60Z', '#ee6c4d', 12),
    ),
  ) +
  repeat(5, (i) =>
    at(
      1390,
      300 + i * 110,
      1,
      turned(
        -20 + i * 9,
        rect(
          -150,
          -20,
          240,
          40,
          lin(
            90,
            lighter(['#ee6c4d', '#f6b04a', '#5b9a5c', '#2467b3', '#8a5ab0'][i]!, 0.3),
            darker(['#ee6c4d', '#f6b04a', '#5b9a5c', '#2467b3', '#8a5ab0'][i]!, 0.2),
          ),
          { rx: 6 },
        ),
        path('M-150 -20L-196 0L-150 20Z', '#f0d2a8'),
        path(
          'M-180 -7L-198 0L-180 7Z',
          ['#ee6c4d', '#f6b04a', '#5b9a5c', '#2467b3', '#8a5ab0'][i]!,
        ),
      ),
    ),
  ) +
  studioLight();

const sensor: Scene = () =>
  sky('#f6c98f', '#fbe6bd@0.5', '#d5e3b0') +
  sun(1250, 230, 100, '#fff0b8') +
  hills(3, 640, 50, '#a9c48a', 2) +
  repeat(7, (i) =>
    leaf(
      80 + i * 250,
      860,
      2.6 + (i % 3) * 0.4,
      -18 + i * 7,
      ['#4f8f5c', '#6ba05a', '#3c7a58'][i % 3]!,
    ),
  ) +
  path('M0 800C400 770 1100 820 1600 790V1000H0Z', lin(90, '#7a4f3c', '#3a2436')) +
  rect(776, 560, 48, 360, lin(0, '#dfe3ee', '#6d7390')) +
  path('M776 900L800 990L824 900Z', '#6d7390') +
  rect(620, 270, 360, 320, '#2a0d24', { rx: 60, opacity: 0.25, transform: 'translate(20 24)' }) +
  rect(620, 270, 360, 320, lin(40, '#fffaf0', '#e6d3ac', '#bfa67c'), { rx: 60 }) +
  circle(800, 410, 100, lin(50, '#14625f', '#0f3a44')) +
  stroke('M730 440A80 80 0 1 1 870 440', '#2fa39d', 16) +
  stroke('M730 440A80 80 0 0 1 790 332', '#ffd35c', 16) +
  path(
    'M800 370C830 410 836 424 836 440a36 36 0 0 1 -72 0C764 424 770 410 800 370Z',
    lin(40, '#dff6ff', '#5ab0e0'),
  ) +
  led(700, 550, 9, '#7df2c0') +
  led(740, 550, 9, '#ffd35c') +
  path('M660 270L720 180H900L940 270Z', lin(40, '#5b95d6', '#1d2f6b')) +
  stroke('M690 225H920M770 180l-20 90M850 180l16 90', '#bcd7f2', 4) +
  leaf(380, 940, 2.2, 28, '#6ba05a') +
  leaf(1190, 950, 2.4, -26, '#4f8f5c') +
  leaf(150, 980, 1.8, -16, '#3c7a58') +
  leaf(1460, 990, 2, 14, '#7fb069') +
  repeat(5, (i) => ellipse(240 + i * 290, 960, 60, 18, '#241630', { opacity: 0.4 })) +
  studioLight(0.7);

const shop: Scene = () =>
  sky('#1c2158', '#4a3a7c@0.5', '#a8567c') +
  stars(6, 80, 300) +
  rect(120, 130, 1360, 720, lin(0, '#3f6f8a', '#28466e')) +
  repeat(5, (i) =>
    rect(
      210 + i * 250,
      180,
      130,
      170,
      lin(90, i % 2 ? '#ffdf98' : '#26325f', i % 2 ? '#f09a4c' : '#1b2450'),
      { rx: 8 },
    ),
  ) +
  rect(160, 470, 900, 330, lin(90, '#fff0bf', '#f6b45c')) +
  rect(1120, 470, 260, 380, lin(90, '#ffe2a0', '#e0905a')) +
  rect(1140, 490, 220, 340, 'none', { stroke: '#5e2f3a', 'stroke-width': 16 }) +
  rect(180, 680, 860, 18, '#7a4a3c') +
  at(230, 680, 0.4, electric(liveries.bleue)) +
  at(680, 680, 0.35, electric(liveries.red, 'r')) +
  repeat(5, (i) =>
    rect(230 + i * 160, 720, 90, 80, ['#ee6c4d', '#1f8a86', '#2462a8', '#f3e3bf', '#56356a'][i]!, {
      rx: 6,
    }),
  ) +
  repeat(14, (i) =>
    path(
      `M${130 + i * 68} 390H${198 + i * 68}L${194 + i * 68} 490a34 30 0 0 1 -68 0Z`,
      i % 2 ? '#f6ead2' : '#ee6c4d',
    ),
  ) +
  rect(120, 372, 1360, 26, '#2b1d4c') +
  rect(160, 470, 900, 330, 'none', { stroke: '#2b1d4c', 'stroke-width': 18 }) +
  rect(600, 470, 12, 330, '#2b1d4c') +
  rect(0, 848, WIDTH, 152, lin(90, '#4a3a66', '#1d1738')) +
  group(
    { opacity: 0.6, ...blur(18) },
    path('M160 850H1060L1240 1000H0Z', lin(90, '#ffcf80', '#ffcf8000')),
  ) +
  at(
    1000,
    940,
    1.2,
    path('M-30 0C-34 -70 -30 -118 0 -122C30 -118 34 -70 30 0Z', '#171335'),
    circle(0, -146, 24, '#171335'),
  ) +
  at(
    920,
    944,
    0.8,
    path('M-30 0C-34 -70 -30 -118 0 -122C30 -118 34 -70 30 0Z', '#8f3440'),
    circle(0, -146, 26, '#171335'),
  ) +
  glow(620, 600, 520, '#ffe2a0', 0.35);

const club: Scene = () =>
  ground(lin(50, '#2f5f6a', '#183a4c')) +
  repeat(8, (i) => rect(0, i * 130, WIDTH, 4, '#123240')) +
  circle(830, 540, 400, '#04121a', { opacity: 0.4, ...blur(24) }) +
  repeat(9, (i) => {
    const a = (i / 9) * Math.PI * 2 - 1.5;
    const c = [
      '#ee6c4d',
      '#f6b04a',
      '#8ec5d6',
      '#e79a8c',
      '#a9d8bd',
      '#c58ad6',
      '#f3e3bf',
      '#5b9ad6',
      '#d9783f',
    ][i]!;
    const skin = ['#f0c8a0', '#8a5a40', '#d9a57c', '#5e3a2c', '#f3d3b3'][i % 5]!;
    return at(
      800 + Math.cos(a) * 450,
      510 + Math.sin(a) * 400,
      1,
      group(
        { transform: `rotate(${(a * 180) / Math.PI - 90})` },
        ellipse(0, 0, 110, 62, lin(90, lighter(c, 0.2), darker(c, 0.25))),
        ellipse(-64, -70, 20, 56, skin, { transform: 'rotate(-14)' }),
        ellipse(64, -70, 20, 56, skin, { transform: 'rotate(14)' }),
        circle(0, -6, 54, ['#2b1d2f', '#5e3a2c', '#c98a4a', '#1b1838', '#8f3440'][(i * 2) % 5]!),
        ellipse(0, -40, 24, 16, skin),
      ),
    );
  }) +
  circle(800, 510, 360, lin(50, '#d9a068', '#9a6142')) +
  circle(800, 510, 330, 'none', { stroke: '#b97c4e', 'stroke-width': 5 }) +
  at(
    800,
    510,
    1,
    circle(0, 0, 170, '#43304c'),
    circle(0, 0, 158, 'none', { stroke: '#e9d6ae', 'stroke-width': 7 }),
    repeat(24, (i) => group({ transform: `rotate(${i * 15})` }, rect(-4, -168, 8, 22, '#8a6a58'))),
    turned(
      30,
      rect(-40, -186, 150, 52, lin(90, '#5b95d6', '#1d58a0'), { rx: 24 }),
      rect(-10, -174, 90, 26, '#26335c', { rx: 8 }),
    ),
  ) +
  repeat(6, (i) =>
    at(
      800 + Math.cos(i * 1.05 + 0.4) * 258,
      510 + Math.sin(i * 1.05 + 0.4) * 258,
      1,
      turned(
        i * 47,
        i % 2
          ? rect(-36, -48, 72, 96, '#fffaf0') +
              repeat(4, (k) => rect(-26, -34 + k * 18, 40, 5, '#8b97ad'))
          : circle(0, 0, 34, '#fffaf0') + circle(0, 0, 24, '#6b3f2e'),
      ),
    ),
  ) +
  studioLight(1.2);

const telescope: Scene = () =>
  sky('#0d1240', '#2a2f7c@0.5', '#7a4a8c@0.8', '#d97a7c') +
  stars(91, 220, 760) +
  group(
    { opacity: 0.35, ...blur(40) },
    ellipse(1050, 270, 560, 90, '#c58aff', { transform: 'rotate(-24 1050 270)' }),
    ellipse(1180, 210, 360, 50, '#8ea8ff', { transform: 'rotate(-24 1180 210)' }),
  ) +
  circle(1240, 240, 96, lin(50, '#ffe2a0', '#d9783f')) +
  ellipse(1240, 240, 180, 34, 'none', {
    stroke: '#f6ead2',
    'stroke-width': 12,
    transform: 'rotate(-20 1240 240)',
  }) +
  hills(4, 820, 50, '#3a2860', 3) +
  hills(19, 900, 40, '#1d1640', 2) +
  stroke('M640 600L500 940M660 600L650 950M680 600L830 930', '#12102e', 20) +
  at(
    660,
    580,
    1,
    turned(
      -32,
      rect(-260, -58, 620, 116, lin(90, '#fff3d4', '#ee6c4d', '#8f3440'), { rx: 16 }),
      rect(340, -74, 60, 148, lin(90, '#f6c565', '#8a5a24'), { rx: 10 }),
      rect(-320, -34, 70, 68, lin(90, '#8b97ad', '#2b2a48'), { rx: 8 }),
      rect(-120, -60, 24, 120, '#f6c565'),
      rect(120, -60, 24, 120, '#f6c565'),
    ),
  ) +
  circle(660, 590, 34, lin(50, '#dfe3ee', '#48506e')) +
  cloud(60, 760, 360, '#6b4a8c', 0.5);

export const houseScenes: Record<string, Scene> = {
  'lost-loco': lost,
  'child-letter': letter,
  'garden-sensor': sensor,
  'shop-dusk': shop,
  'club-table': club,
  telescope,
};
