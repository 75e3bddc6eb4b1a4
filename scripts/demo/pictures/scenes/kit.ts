import { glow, ground, halftone, shadow, studioLight, WIDTH } from '../draw/frame.ts';
import { hills, sky, stars, sun } from '../draw/land.ts';
import { blur, darker, lighter, lin } from '../draw/paint.ts';
import {
  arm,
  bulb,
  cable,
  chip,
  claw,
  gear,
  joint,
  led,
  limb,
  screw,
  servo,
} from '../draw/parts.ts';
import {
  at,
  circle,
  ellipse,
  group,
  line,
  path,
  rect,
  repeat,
  seeded,
  stroke,
  turned,
} from '../draw/svg.ts';
import type { Scene } from '../scene.ts';

const bench = (y: number, colour: string) =>
  rect(0, y, WIDTH, 1000 - y, lin(90, lighter(colour, 0.15), darker(colour, 0.35))) +
  rect(0, y, WIDTH, 12, lighter(colour, 0.4)) +
  repeat(7, (i) =>
    stroke(
      `M0 ${y + 40 + i * 34}C400 ${y + 26 + i * 36} 900 ${y + 62 + i * 32} 1600 ${y + 44 + i * 34}`,
      darker(colour, 0.4),
      2.5,
      { opacity: 0.45 },
    ),
  );

const armBench: Scene = () =>
  ground(lin(50, '#f3c46c', '#e2894d')) +
  circle(1080, 420, 360, '#f8dc9d', { opacity: 0.7 }) +
  halftone([700, 40, 760, 760], 16, '#e2894d', (u, v) => u * 0.8 + v * 0.4 - 0.4, 0.45) +
  bench(780, '#8a4a3e') +
  at(520, 830, 1.06, arm([-62, 74, 48], '#1f8a86', '#f6b04a')) +
  shadow(1110, 846, 120, 16) +
  circle(1086, 762, 82, lin(50, '#ff9a76', '#c23f38')) +
  path('M1024 722a82 82 0 0 1 60 -40', 'none', {
    stroke: '#ffe2c9',
    'stroke-width': 10,
    'stroke-linecap': 'round',
  }) +
  at(230, 810, 0.8, gear(90, 14, '#8b97ad')) +
  studioLight();

const armPlan: Scene = () => {
  const wire = arm([-62, 74, 48], '#fff', '#fff')
    .replace(/ (stroke|stroke-width|opacity)="[^"]*"/g, '')
    .replace(/fill="[^"]*"/g, 'fill="none" stroke="#e8f4e4" stroke-width="2.6"');
  return (
    ground(lin(50, '#1d6f6b', '#0f4450')) +
    group(
      { opacity: 0.16 },
      stroke(
        `${repeat(40, (i) => `M${i * 40} 0V1000`)}${repeat(25, (i) => `M0 ${i * 40}H1600`)}`,
        '#e8f4e4',
        2,
      ),
    ) +
    at(620, 850, 1.1, wire) +
    stroke('M620 690A420 420 0 0 1 960 310', '#f6b04a', 4, { 'stroke-dasharray': '16 10' }) +
    stroke('M220 850H1440M180 230V850M160 230h40M160 850h40', '#e8f4e4', 3) +
    [320, 480, 640]
      .map((r) =>
        circle(620, 690, r, 'none', {
          stroke: '#e8f4e4',
          'stroke-width': 2,
          'stroke-dasharray': '4 10',
          opacity: 0.6,
        }),
      )
      .join('') +
    at(
      1330,
      260,
      1,
      circle(0, 0, 120, 'none', { stroke: '#e8f4e4', 'stroke-width': 3 }),
      circle(0, 0, 74, 'none', { stroke: '#e8f4e4', 'stroke-width': 3 }),
      circle(0, 0, 20, '#f6b04a'),
      stroke('M-150 0h300M0 -150v300', '#e8f4e4', 2, { 'stroke-dasharray': '12 8' }),
    )
  );
};

const gripperEgg: Scene = () =>
  ground(lin(50, '#2b2a5e', '#4d3270')) +
  circle(980, 520, 470, '#e7728a', { opacity: 0.45 }) +
  halftone([400, 0, 1200, 1000], 18, '#1b1838', (u, v) => u * 0.5 + v * 0.5 - 0.25, 0.4) +
  ellipse(1010, 520, 150, 196, lin(50, '#fffaf0', '#f0d3b0', '#b98d84')) +
  ellipse(950, 430, 40, 64, '#fff', { opacity: 0.55, transform: 'rotate(24 950 430)' }) +
  at(-60, 520, 1.3, limb(480, 130, '#1f8a86')) +
  at(620, 520, 1, joint(110, '#f6b04a')) +
  at(700, 520, 4, claw(125, -4, '#f2a65a')) +
  repeat(6, (i) =>
    at(
      0,
      0,
      1,
      circle(860 + i * 46, 664 + Math.sin(i * 0.6) * 22, 9, '#8f3440'),
      circle(860 + i * 46, 376 - Math.sin(i * 0.6) * 22, 9, '#8f3440'),
    ),
  ) +
  studioLight(1.1);

/** A rover from the side: deck, mast and three wheels; stands on y = 0. */
export const rover = (body: string, accent: string, wheels = 3) =>
  ellipse(20, 4, 330, 18, '#0d0a24', { opacity: 0.4 }) +
  path('M-250 -150H220L270 -220H-200Z', lin(90, lighter(body, 0.25), darker(body, 0.1))) +
  rect(-250, -152, 470, 44, lin(90, body, darker(body, 0.4)), { rx: 8 }) +
  rect(-230, -140, 130, 20, accent, { rx: 6 }) +
  repeat(5, (i) => circle(-60 + i * 52, -130, 8, darker(body, 0.5))) +
  stroke('M-180 -110L-90 -76L0 -110M-90 -76V-60M40 -110L170 -66', '#3b3a58', 16) +
  repeat(wheels, (i) =>
    at(
      -190 + (i * 380) / (wheels - 1),
      -62,
      1,
      circle(0, 0, 64, lin(50, '#4a4a68', '#17152e')),
      repeat(12, (k) =>
        group({ transform: `rotate(${k * 30})` }, rect(56, -8, 16, 16, '#2b2a48', { rx: 3 })),
      ),
      circle(0, 0, 40, lin(50, lighter(accent, 0.3), darker(accent, 0.2))),
      circle(0, 0, 14, '#2b2a48'),
    ),
  ) +
  rect(-120, -330, 18, 130, '#6d7390') +
  rect(-190, -410, 160, 92, lin(20, lighter(accent, 0.3), accent, darker(accent, 0.35)), {
    rx: 18,
  }) +
  circle(-146, -364, 30, '#1b1838') +
  circle(-74, -364, 30, '#1b1838') +
  circle(-146, -364, 17, lin(50, '#bfeaf2', '#2d6fa6')) +
  circle(-74, -364, 17, lin(50, '#bfeaf2', '#2d6fa6')) +
  path('M60 -216L210 -320L270 -300L140 -212Z', lin(50, '#5b95d6', '#1d2f6b')) +
  stroke('M110 -232L230 -312M150 -220L60 -216', '#bcd7f2', 3) +
  stroke('M-20 -220V-430', '#6d7390', 5) +
  led(-20, -434, 7, '#ff7a5c');

const dunes: Scene = () =>
  sky('#3d2a5e', '#a2466a@0.35', '#ee8a5c@0.62', '#f9cf8a@0.8') +
  stars(12, 60, 260) +
  sun(1220, 330, 130, '#ffe0a0') +
  hills(2, 620, 110, '#b9576a', 2) +
  hills(18, 720, 80, '#cf7152', 2) +
  halftone([0, 560, 1600, 440], 14, '#5a2a52', (u, v) => u * 0.5 + v * 0.4 - 0.2, 0.35) +
  hills(40, 800, 50, '#e0905a', 2) +
  path('M0 880C400 820 900 900 1600 830V1000H0Z', lin(90, '#c56a48', '#7a3848')) +
  stroke('M-20 905C180 882 340 876 480 868M-20 940C180 915 340 905 480 890', '#7a3848', 10, {
    'stroke-dasharray': '16 14',
  }) +
  at(700, 880, 1.15, rover('#efe0bd', '#1f8a86')) +
  repeat(7, (i) => ellipse(980 + i * 90, 910 + ((i * 37) % 60), 30 + (i % 3) * 16, 12, '#8f4048')) +
  studioLight(0.7);

const boardTop: Scene = () => {
  const random = seeded(9);
  return (
    ground(lin(40, '#e9b65c', '#c7743f')) +
    rect(222, 162, 1180, 700, '#0d0a24', { rx: 40, opacity: 0.4, ...blur(18) }) +
    rect(200, 130, 1180, 700, lin(40, '#2a9a86', '#14625f'), { rx: 40 }) +
    repeat(34, (i) => {
      const y = 180 + random() * 600;
      const x = 240 + random() * 700;
      const d = random() > 0.5 ? 60 : -60;
      return (
        stroke(
          `M${x} ${y}h${60 + random() * 200}l40 ${d}h${60 + random() * 160}`,
          i % 4 ? '#4cc0a2' : '#e9d28a',
          5,
          { opacity: 0.7 },
        ) +
        circle(x, y, 9, '#e9d28a') +
        circle(x, y, 4, '#14424a')
      );
    }) +
    chip(620, 380, 260, 220) +
    chip(1010, 300, 130, 80) +
    chip(1000, 560, 170, 110) +
    rect(176, 380, 150, 180, lin(90, '#f2f0ea', '#8b97ad'), { rx: 10 }) +
    rect(196, 420, 90, 100, '#3b3a58') +
    repeat(
      18,
      (i) =>
        circle(420 + i * 46, 176, 14, '#e9d28a') +
        circle(420 + i * 46, 176, 7, '#231b42') +
        circle(420 + i * 46, 784, 14, '#e9d28a') +
        circle(420 + i * 46, 784, 7, '#231b42'),
    ) +
    repeat(4, (i) =>
      at(
        1240,
        330 + i * 100,
        1,
        rect(-46, -30, 92, 60, lin(20, '#fbe9c4', '#b98d5c'), { rx: 10 }),
        rect(-14, -30, 10, 60, '#8f5a3c'),
      ),
    ) +
    repeat(3, (i) =>
      at(
        420,
        640,
        1,
        circle(i * 74, 40, 30, lin(50, '#a8b2c9', '#3b3f62')),
        circle(i * 74, 40, 22, lin(50, '#dfe3ee', '#7b84a0')),
      ),
    ) +
    led(480, 300, 12, '#ff6a4d') +
    led(540, 300, 12, '#7df2c0') +
    led(420, 300, 12, '#ffd35c') +
    [
      [250, 180],
      [1330, 180],
      [250, 780],
      [1330, 780],
    ]
      .map(([x, y]) => circle(x!, y!, 26, '#e9d28a') + circle(x!, y!, 16, '#b9733f'))
      .join('') +
    studioLight()
  );
};

const wiring: Scene = () =>
  ground('#f6ead2') +
  halftone([0, 0, 1600, 1000], 26, '#e6cf9f', () => 0.06, 0.9) +
  cable(560, 420, 1000, 250, 120, '#ee6c4d') +
  cable(560, 470, 1000, 300, 170, '#1b1838') +
  cable(560, 520, 1000, 350, 190, '#f6b04a') +
  cable(560, 600, 1120, 720, 160, '#2462a8') +
  cable(520, 640, 1180, 740, 200, '#5b8c4a') +
  cable(300, 640, 240, 800, 60, '#ee6c4d') +
  cable(360, 640, 320, 800, 60, '#1b1838') +
  at(
    390,
    470,
    1,
    rect(-200, -180, 400, 360, lin(40, '#2a9a86', '#14625f'), { rx: 26 }),
    chip(-80, -60, 160, 120),
    repeat(
      9,
      (i) => rect(150, -150 + i * 34, 40, 20, '#1b1838') + circle(170, -140 + i * 34, 6, '#e9d28a'),
    ),
    led(-140, -130, 9, '#7df2c0'),
    rect(-216, -40, 60, 90, '#b8bccd', { rx: 6 }),
  ) +
  at(1120, 310, 1.5, servo('#2b5fa6')) +
  at(
    1200,
    740,
    1,
    rect(-110, -90, 260, 180, lin(90, '#e4e6ef', '#8b97ad', '#4a4a68'), { rx: 50 }),
    rect(150, -14, 80, 28, lin(90, '#fff', '#8b97ad')),
    rect(-130, -60, 30, 120, '#f6b04a', { rx: 8 }),
    at(260, 0, 1, gear(70, 12, '#ee6c4d')),
  ) +
  at(
    280,
    850,
    1,
    rect(-150, -70, 320, 140, lin(90, '#3b3a58', '#1b1838'), { rx: 20 }),
    repeat(2, (i) =>
      rect(-130, -56 + i * 60, 270, 50, lin(90, '#f8c774', '#d9782f', '#8f4a2c'), { rx: 24 }),
    ),
  ) +
  studioLight(0.8);

const pegboard: Scene = () =>
  ground(lin(40, '#2d7f7c', '#174f5c')) +
  repeat(26, (i) => repeat(11, (k) => circle(40 + i * 62, 40 + k * 62, 7, '#123f4c'))) +
  at(
    260,
    120,
    1,
    rect(-16, 0, 32, 250, lin(0, '#d9915c', '#8a4a32'), { rx: 10 }),
    path(
      'M-90 -10H70C110 -10 120 30 120 50H90C80 30 60 34 40 34H-90Z',
      lin(90, '#dfe3ee', '#6d7390'),
    ),
  ) +
  at(
    470,
    110,
    1,
    path('M-40 0A60 60 0 1 1 40 0L24 40V300A24 24 0 0 1 -24 300V40Z', lin(0, '#e4e6ef', '#7b84a0')),
    path('M-24 -60V-10L0 8L24 -10V-60Z', '#1d5c64'),
  ) +
  [0, 1, 2, 3]
    .map((i) =>
      at(
        620 + i * 80,
        110,
        1,
        rect(
          -18,
          0,
          36,
          120,
          lin(
            0,
            lighter(['#ee6c4d', '#f6b04a', '#8ec5d6', '#e79a8c'][i]!, 0.3),
            darker(['#ee6c4d', '#f6b04a', '#8ec5d6', '#e79a8c'][i]!, 0.3),
          ),
          { rx: 14 },
        ),
        rect(-5, 120, 10, 150 - i * 20, '#c9cede'),
      ),
    )
    .join('') +
  at(1050, 240, 1, turned(14, gear(120, 18, '#f6b04a'))) +
  at(1250, 180, 1, turned(-8, gear(78, 12, '#ee6c4d'))) +
  rect(1360, 110, 190, 250, '#f6ead2') +
  stroke('M1390 320L1430 220L1470 270L1520 150', '#ee6c4d', 8) +
  circle(1455, 120, 10, '#b8402f') +
  bench(740, '#b97a45') +
  at(360, 800, 0.9, rover('#f3e3bf', '#ee6c4d')) +
  at(1050, 800, 0.62, arm([-70, 60, 60], '#f6b04a', '#2462a8')) +
  at(
    1400,
    796,
    1,
    rect(-80, -150, 150, 150, lin(0, '#fbf4e4', '#c9b79a'), { rx: 12 }),
    path('M70 -120a45 45 0 0 1 0 90', 'none', { stroke: '#e0d0b4', 'stroke-width': 18 }),
    rect(-80, -90, 150, 22, '#2462a8'),
  ) +
  studioLight();

const nightBench: Scene = () =>
  ground(lin(90, '#141338', '#2b2050')) +
  rect(160, 90, 500, 420, lin(60, '#26468a', '#4d5fb0')) +
  stars(44, 20, 500) +
  circle(520, 210, 46, '#fff1cc') +
  rect(150, 80, 520, 440, 'none', { stroke: '#0d0a24', 'stroke-width': 22 }) +
  rect(400, 90, 16, 420, '#0d0a24') +
  bench(770, '#4d2f4e') +
  bulb(1040, 250, 560, 540) +
  group({ ...blur(20), opacity: 0.7 }, ellipse(1040, 800, 520, 54, '#ffcf7a')) +
  at(880, 812, 0.92, arm([-58, 66, 62], '#efe0bd', '#ee6c4d')) +
  at(1330, 806, 0.8, servo('#1f8a86')) +
  at(
    470,
    805,
    1,
    rect(-160, -16, 320, 16, '#8b97ad'),
    path('M-140 -16L-170 -230H150L140 -16Z', lin(40, '#3b3f72', '#1b1838')),
    path('M-128 -34L-152 -212H132L124 -34Z', lin(60, '#8ef0d0', '#2a9a9a')),
    repeat(6, (i) =>
      rect(-120, -190 + i * 24, 60 + ((i * 67) % 130), 8, '#123f4c', { opacity: 0.7 }),
    ),
  ) +
  glow(470, 690, 260, '#8ef0d0', 0.3) +
  at(1180, 800, 1, screw(0, 10, 12), screw(40, 22, 10), screw(-46, 26, 11));

const hexapod: Scene = () => {
  const leg = (x: number, side: number, lift: number) =>
    at(
      x,
      520,
      1,
      group(
        { transform: `scale(${side} 1)` },
        turned(
          -38 - lift,
          limb(190, 54, '#ee6c4d'),
          at(190, 0, 1, turned(96 + lift * 0.6, limb(330, 46, '#f6b04a'), joint(34, '#2462a8'))),
        ),
        joint(40, '#2462a8'),
      ),
    );
  return (
    ground(lin(90, '#bfe0d2', '#f6ead2@0.7', '#e6cf9f')) +
    circle(800, 430, 380, '#fff6df', { opacity: 0.8 }) +
    halftone([420, 50, 760, 760], 17, '#a9d8bd', (u, v) => u * 0.6 + v * 0.5 - 0.35, 0.8) +
    rect(0, 790, WIDTH, 210, lin(90, '#d9a868', '#8f5f48')) +
    shadow(820, 830, 560, 40, 0.4) +
    leg(640, -1, 6) +
    leg(960, 1, 14) +
    leg(720, -1, -16) +
    leg(880, 1, -10) +
    ellipse(800, 520, 270, 130, lin(50, '#2fa39d', '#1f8a86', '#0f4f55')) +
    ellipse(760, 470, 180, 56, '#fff', { opacity: 0.14 }) +
    leg(580, -1, 20) +
    leg(1020, 1, -2) +
    circle(720, 520, 56, '#12203c') +
    circle(880, 520, 56, '#12203c') +
    circle(720, 520, 34, lin(50, '#e3fbff', '#35a6d6')) +
    circle(880, 520, 34, lin(50, '#e3fbff', '#35a6d6')) +
    circle(708, 508, 10, '#fff') +
    circle(868, 508, 10, '#fff') +
    stroke('M800 396V320', '#0f4f55', 8) +
    led(800, 312, 12, '#ff7a5c') +
    studioLight(0.8)
  );
};

const plotter: Scene = () => {
  let spiral = 'M800 520';
  for (let i = 1; i < 420; i++) {
    const a = i * 0.11;
    const r = i * 0.66 + Math.sin(a * 6) * 14;
    spiral += `L${(800 + Math.cos(a) * r).toFixed(1)} ${(540 + Math.sin(a) * r).toFixed(1)}`;
  }
  return (
    ground(lin(40, '#ee8a5c', '#b8402f')) +
    rect(330, 190, 960, 720, '#0d0a24', { opacity: 0.35, ...blur(16) }) +
    rect(310, 160, 960, 720, lin(40, '#fffaf0', '#ecdcbc')) +
    stroke(spiral, '#2462a8', 4.5) +
    circle(800, 540, 60, '#f6b04a', { opacity: 0.85 }) +
    rect(120, 110, 1360, 40, lin(90, '#dfe3ee', '#6d7390'), { rx: 10 }) +
    rect(120, 890, 1360, 40, lin(90, '#dfe3ee', '#6d7390'), { rx: 10 }) +
    rect(1020, 90, 30, 860, '#0d0a24', { opacity: 0.3, transform: 'translate(18 14)' }) +
    rect(1010, 90, 34, 860, lin(0, '#dfe3ee', '#6d7390'), { rx: 10 }) +
    rect(960, 440, 140, 180, lin(20, '#2fa39d', '#14625f'), { rx: 18 }) +
    circle(1030, 530, 42, '#12203c') +
    circle(1030, 530, 18, '#f6b04a') +
    at(1027, 120, 0.9, servo('#2b2a5e')) +
    at(190, 130, 1, gear(62, 12, '#f6b04a')) +
    at(190, 910, 1, gear(62, 12, '#f6b04a')) +
    stroke('M1030 620V660', '#1b1838', 18) +
    studioLight()
  );
};

const gears: Scene = () =>
  ground(lin(50, '#1f3f63', '#15213f')) +
  halftone([0, 0, 1600, 1000], 20, '#0d1230', (u, v) => (u + v) / 2 - 0.15, 0.5) +
  at(480, 420, 1, gear(330, 30, '#f6b04a')) +
  at(985, 640, 1, turned(5, gear(240, 22, '#ee6c4d'))) +
  at(1290, 310, 1, turned(3, gear(230, 20, '#1f8a86'))) +
  at(180, 850, 1, turned(8, gear(200, 18, '#8ec5d6'))) +
  at(1500, 760, 1, turned(2, gear(230, 20, '#e79a8c'))) +
  at(860, 120, 1, turned(9, gear(150, 14, '#efe0bd'))) +
  studioLight(1.3);

const knolling: Scene = () =>
  ground(lin(40, '#d5604a', '#a73a3a')) +
  [
    at(200, 210, 1, gear(110, 16, '#f6b04a')),
    at(440, 220, 1, servo('#2b5fa6')),
    at(
      640,
      200,
      1,
      rect(-60, -90, 120, 190, lin(40, '#2a9a86', '#14625f'), { rx: 12 }),
      chip(-30, -30, 60, 60),
      led(-34, -64, 6, '#ffd35c'),
    ),
    at(800, 210, 1, limb(300, 76, '#efe0bd'), joint(44, '#f6b04a')),
    at(
      1330,
      210,
      1,
      circle(0, 0, 110, lin(50, '#4a4a68', '#17152e')),
      circle(0, 0, 66, '#efe0bd'),
      circle(0, 0, 20, '#2b2a48'),
    ),
    at(
      190,
      520,
      1,
      circle(0, 0, 110, lin(50, '#4a4a68', '#17152e')),
      circle(0, 0, 66, '#efe0bd'),
      circle(0, 0, 20, '#2b2a48'),
    ),
    repeat(12, (i) => screw(370 + (i % 4) * 62, 440 + Math.floor(i / 4) * 70, 20)),
    at(760, 520, 1, claw(230, 12, '#f6b04a')),
    repeat(4, (i) => rect(1060 + i * 38, 410, 20, 220, lin(0, '#e4e6ef', '#6d7390'), { rx: 8 })),
    at(
      1380,
      520,
      1,
      rect(-120, -70, 240, 140, lin(90, '#f8c774', '#d9782f', '#8f4a2c'), { rx: 60 }),
      rect(116, -24, 20, 48, '#dfe3ee'),
    ),
    at(200, 830, 1, limb(330, 80, '#1f8a86'), joint(46, '#f6b04a')),
    cable(680, 760, 860, 760, 160, '#f6b04a', 16),
    cable(710, 760, 830, 760, 110, '#8ec5d6', 16),
    at(1060, 820, 1, gear(80, 12, '#8ec5d6')),
    at(1230, 830, 1, gear(60, 10, '#efe0bd')),
    at(1410, 830, 1, servo('#1b1838')),
  ]
    .map(
      (part) =>
        group(
          { opacity: 0.28, transform: 'translate(12 18)' },
          part.replace(/fill="(?!none)[^"]*"/g, 'fill="#2a0d24"'),
        ) + part,
    )
    .join('') +
  studioLight();

const roverGarden: Scene = () =>
  sky('#8ec5d6', '#dcecc9@0.5', '#f8e7b0') +
  sun(1290, 180, 70, '#fff3c0') +
  hills(6, 520, 60, '#9cc28a', 2) +
  repeat(9, (i) =>
    path(
      `M${i * 190 - 30} 720C${i * 190 - 20} ${420 - (i % 3) * 80} ${i * 190 + 150} ${440 - (i % 2) * 90} ${i * 190 + 110} 720Z`,
      lin(30, '#7fb069', '#2f6b4c'),
    ),
  ) +
  repeat(16, (i) =>
    circle(
      40 + i * 103,
      520 + ((i * 83) % 130),
      24,
      lin(50, i % 3 ? '#ff8a66' : '#ffd35c', '#b8402f'),
    ),
  ) +
  path('M0 700C400 670 1100 720 1600 690V1000H0Z', lin(90, '#8a5a40', '#40283a')) +
  repeat(5, (i) =>
    stroke(
      `M0 ${770 + i * 52}C500 ${740 + i * 56} 1100 ${800 + i * 50} 1600 ${760 + i * 54}`,
      '#5e3a38',
      12,
      { opacity: 0.6 },
    ),
  ) +
  at(800, 880, 1.1, rover('#f3e3bf', '#ee6c4d')) +
  repeat(10, (i) =>
    at(
      60 + i * 165,
      985,
      1,
      path(
        'M0 0C-70 -60 -60 -140 -20 -170C0 -120 10 -60 0 0ZM0 0C70 -50 70 -110 40 -150C0 -110 -6 -50 0 0Z',
        lin(30, '#9bd07a', '#2f6b4c'),
      ),
    ),
  ) +
  studioLight(0.7);

const cutaway: Scene = () =>
  ground(lin(50, '#e79a8c', '#b8505a')) +
  halftone([0, 0, 1600, 1000], 22, '#8f3440', (u, v) => u * 0.4 + v * 0.5 - 0.25, 0.4) +
  rect(330, 180, 960, 720, '#0d0a24', { rx: 40, opacity: 0.4, ...blur(18) }) +
  rect(300, 150, 960, 720, lin(40, '#3d6fb8', '#1f3f7c'), { rx: 40 }) +
  rect(350, 200, 860, 620, lin(230, '#2b4f8e', '#101b40'), { rx: 24 }) +
  rect(200, 330, 100, 120, lin(90, '#3d6fb8', '#1f3f7c'), { rx: 14 }) +
  rect(1260, 330, 100, 120, lin(90, '#3d6fb8', '#1f3f7c'), { rx: 14 }) +
  screw(250, 390, 30) +
  screw(1310, 390, 30) +
  at(540, 400, 1, gear(150, 20, '#f3e3bf')) +
  at(776, 470, 1, turned(6, gear(112, 15, '#f3e3bf'))) +
  path('M690 380L760 340L800 400L730 470Z', '#18264f') +
  repeat(6, (i) =>
    path('M0 0L22 -8L26 14L6 20Z', '#f3e3bf', {
      transform: `translate(${690 + i * 46} ${690 + ((i * 53) % 70)}) rotate(${i * 50})`,
    }),
  ) +
  at(1010, 420, 1, gear(126, 17, '#e6d3ac')) +
  rect(480, 600, 200, 170, lin(0, '#dfe3ee', '#6d7390'), { rx: 30 }) +
  rect(680, 660, 60, 40, '#c9cede') +
  rect(940, 610, 220, 140, lin(40, '#2a9a86', '#14625f'), { rx: 12 }) +
  chip(990, 640, 90, 70) +
  stroke('M760 300l-20 -70M820 320l30 -66M880 380l66 -30', '#ffd35c', 12) +
  studioLight();

const swarm: Scene = () => {
  const colours = ['#ff7a5c', '#ffd35c', '#7df2c0', '#8ec5ff', '#f29ae0'];
  return (
    ground(lin(50, '#171a45', '#0d0d2b')) +
    group(
      { opacity: 0.1 },
      stroke(
        `${repeat(20, (i) => `M${i * 80} 0V1000`)}${repeat(13, (i) => `M0 ${i * 80}H1600`)}`,
        '#8ec5ff',
        2,
      ),
    ) +
    colours
      .map((c, i) => {
        const y = 150 + i * 170;
        const d = `M-20 ${y}C300 ${y - 260 + i * 90} 520 ${y + 330 - i * 120} 800 ${500}S${1200} ${y - 200 + i * 60} ${1320 - i * 40} ${y}`;
        return (
          group({ ...blur(14), opacity: 0.8 }, stroke(d, c, 16)) +
          stroke(d, c, 6) +
          at(
            1320 - i * 40,
            y,
            1,
            turned(
              20 - i * 14,
              rect(-50, -58, 22, 116, '#0d0a24', { rx: 8 }),
              rect(34, -58, 22, 116, '#0d0a24', { rx: 8 }),
              rect(-70, -46, 150, 92, lin(50, '#fbf4e4', '#b9a98c'), { rx: 40 }),
              circle(44, 0, 24, '#1b1838'),
              led(44, 0, 11, c),
              rect(-44, -18, 50, 36, lin(50, '#2a9a86', '#14625f'), { rx: 6 }),
            ),
          )
        );
      })
      .join('')
  );
};

const face: Scene = () =>
  ground(lin(50, '#f6c565', '#ef8354')) +
  halftone(
    [0, 0, 1600, 1000],
    24,
    '#c4503f',
    (u, v) => Math.hypot(u - 0.5, v - 0.5) * 1.5 - 0.45,
    0.5,
  ) +
  rect(690, 780, 220, 240, lin(0, '#6d7390', '#2b2a48')) +
  repeat(4, (i) => rect(670, 800 + i * 52, 260, 20, '#1b1838', { rx: 8 })) +
  rect(370, 230, 900, 560, '#8f3440', { rx: 120, opacity: 0.35, transform: 'translate(24 30)' }) +
  rect(350, 210, 900, 580, lin(40, '#3fb0a6', '#1f8a86', '#115a60'), { rx: 120 }) +
  rect(420, 280, 760, 440, lin(40, '#0f3a44', '#17274c'), { rx: 80 }) +
  [610, 990]
    .map(
      (x) =>
        circle(x, 460, 130, lin(50, '#dfe3ee', '#6d7390')) +
        circle(x, 460, 104, '#12122e') +
        circle(x, 460, 76, lin(50, '#fff2b8', '#f6b04a')) +
        circle(x - 22, 436, 24, '#fff') +
        repeat(10, (i) =>
          line(
            [x + Math.cos(i * 0.63) * 84, 460 + Math.sin(i * 0.63) * 84],
            [x + Math.cos(i * 0.63) * 98, 460 + Math.sin(i * 0.63) * 98],
            '#4a4a68',
            5,
          ),
        ),
    )
    .join('') +
  repeat(7, (i) =>
    rect(656 + i * 44, 640 - Math.sin((i / 6) * Math.PI) * -14, 30, 18, '#7df2c0', { rx: 6 }),
  ) +
  stroke('M800 210V110', '#3b3a58', 16) +
  led(800, 96, 26, '#ff7a5c') +
  at(330, 500, 1, gear(90, 14, '#f3e3bf')) +
  at(1270, 500, 1, gear(90, 14, '#f3e3bf')) +
  studioLight();

export const kitScenes: Record<string, Scene> = {
  'arm-bench': armBench,
  'arm-blueprint': armPlan,
  'gripper-egg': gripperEgg,
  'rover-dunes': dunes,
  'board-top': boardTop,
  'wiring-diagram': wiring,
  'pegboard-bench': pegboard,
  'night-bench': nightBench,
  hexapod,
  plotter,
  'gear-train': gears,
  'kit-knolling': knolling,
  'rover-garden': roverGarden,
  'servo-cutaway': cutaway,
  'swarm-trails': swarm,
  'robot-face': face,
};
