import { darker, lighter, lin } from './paint.ts';
import { circle, clipped, group, line, path, rect, repeat, stroke } from './svg.ts';

/** Everything here stands on y = 0 (the rail) and grows upwards; lengths are in drawing units. */
export type Livery = { body: string; band: string; roof: string; glass: string; lit?: boolean };

export const liveries = {
  bleue: { body: '#2467b3', band: '#f3e3bf', roof: '#26335c', glass: '#12264a' },
  night: { body: '#1d3f8a', band: '#f6c56a', roof: '#151a3c', glass: '#ffd98a', lit: true },
  green: { body: '#2f7a5c', band: '#f3e3bf', roof: '#24453d', glass: '#16322e' },
  red: { body: '#c2452f', band: '#f7e6c8', roof: '#4b2c3a', glass: '#33192a' },
  cream: { body: '#efe0bd', band: '#2467b3', roof: '#4a567c', glass: '#1d2f57' },
} satisfies Record<string, Livery>;

const metal = (colour: string) =>
  lin(90, lighter(colour, 0.34), colour, darker(colour, 0.22), darker(colour, 0.45));

export const railWheel = (x: number, r: number) =>
  circle(x, -r, r, lin(55, '#8d93ab', '#33314f')) +
  circle(x, -r, r * 0.78, lin(55, '#4c4b6c', '#211f3b')) +
  repeat(8, (i) =>
    line(
      [x, -r],
      [x + Math.cos(i * 0.785) * r * 0.7, -r + Math.sin(i * 0.785) * r * 0.7],
      '#7f84a0',
      r * 0.1,
    ),
  ) +
  circle(x, -r, r * 0.22, '#b8bccd');

export const bogie = (x: number, length: number) =>
  railWheel(x + 34, 32) +
  railWheel(x + length - 34, 32) +
  path(
    `M${x} -62h${length}l-14 26h-${length * 0.2}l-14 16h-${length * 0.36}l-14 -16h-${length * 0.2}Z`,
    metal('#3b3a58'),
  ) +
  repeat(3, (i) =>
    rect(x + length / 2 - 26 + i * 20, -58, 12, 30, i % 2 ? '#6d718c' : '#5a5d7a', { rx: 4 }),
  );

const pantograph = (x: number, y: number) =>
  stroke(
    `M${x - 60} ${y}L${x + 30} ${y - 44}L${x - 20} ${y - 92}M${x - 52} ${y - 92}h70`,
    '#2b2a48',
    7,
  ) + repeat(2, (i) => rect(x - 66 + i * 60, y, 16, 16, '#a86a4a', { rx: 4 }));

/** A streamlined electric engine with a nose at both ends; 900 long. */
export function electric(l: Livery, id = 'e'): string {
  const shell =
    'M14 -62C6 -120 26 -150 74 -172C98 -228 140 -246 200 -250H700C760 -246 802 -228 826 -172C874 -150 894 -120 886 -62Z';
  return (
    bogie(90, 260) +
    bogie(550, 260) +
    pantograph(260, -262) +
    pantograph(700, -262) +
    rect(180, -262, 540, 30, metal(l.roof), { rx: 14 }) +
    path(shell, metal(l.body)) +
    clipped(
      `${id}s`,
      shell,
      rect(0, -256, 900, 36, metal(l.roof)),
      path(
        'M0 -128C120 -132 140 -112 240 -112H660C760 -112 780 -132 900 -128V-104C780 -108 750 -92 650 -92H250C150 -92 120 -108 0 -104Z',
        l.band,
      ),
      path('M0 -80H900V-60H0Z', darker(l.body, 0.5)),
      path('M60 -246C300 -262 600 -262 760 -240L700 -228H180Z', '#fff', { opacity: 0.16 }),
    ) +
    path('M112 -216H176V-162H84Z', glass(l)) +
    path('M788 -216H724V-162H816Z', glass(l)) +
    path('M120 -212h20l-24 46h-22Z', '#fff', { opacity: l.lit ? 0 : 0.35 }) +
    repeat(
      4,
      (i) =>
        circle(300 + i * 100, -186, 22, darker(l.body, 0.35)) +
        circle(300 + i * 100, -186, 17, glass(l)),
    ) +
    repeat(
      7,
      (i) =>
        rect(262 + i * 56, -150, 40, 24, darker(l.body, 0.3), { rx: 3 }) +
        rect(262 + i * 56, -142, 40, 3, lighter(l.body, 0.25)),
    ) +
    lamp(34, -112, l) +
    lamp(866, -112, l) +
    rect(-8, -86, 26, 18, '#2b2a48', { rx: 4 }) +
    rect(882, -86, 26, 18, '#2b2a48', { rx: 4 })
  );
}

const glass = (l: Livery) =>
  l.lit ? lin(60, '#fff0bf', l.glass) : lin(60, lighter(l.glass, 0.35), l.glass);

const lamp = (x: number, y: number, l: Livery) =>
  (l.lit ? circle(x, y, 60, 'rad(0,#fff0bf,#ffd98a55@0.4,#ffd98a00)') : '') +
  circle(x, y, 13, '#2b2a48') +
  circle(x, y, 9, '#fff3cf');

/** A passenger coach, `length` long, standing on two bogies. */
export function coach(l: Livery, length = 640): string {
  const panes = Math.floor((length - 120) / 74);
  return (
    bogie(50, 170) +
    bogie(length - 220, 170) +
    rect(0, -232, length, 176, metal(l.body), { rx: 14 }) +
    path(
      `M6 -222C10 -252 40 -256 60 -256H${length - 60}C${length - 40} -256 ${length - 10} -252 ${length - 6} -222Z`,
      metal(l.roof),
    ) +
    rect(0, -112, length, 18, l.band) +
    rect(0, -70, length, 14, darker(l.body, 0.5)) +
    repeat(
      panes,
      (i) =>
        rect(70 + i * 74, -200, 54, 62, glass(l), { rx: 8 }) +
        (l.lit ? '' : path(`M${74 + i * 74} -196h22l-20 40Z`, '#fff', { opacity: 0.25 })),
    ) +
    rect(16, -200, 34, 134, darker(l.body, 0.18), { rx: 6 }) +
    rect(22, -192, 22, 50, glass(l), { rx: 5 }) +
    rect(length - 50, -200, 34, 134, darker(l.body, 0.18), { rx: 6 }) +
    rect(length - 44, -192, 22, 50, glass(l), { rx: 5 })
  );
}

/** A railcar: a coach with rounded, glazed ends; 760 long. */
export function railcar(l: Livery): string {
  const shell = 'M10 -60C4 -150 20 -236 110 -244H650C740 -236 756 -150 750 -60Z';
  return (
    bogie(70, 180) +
    bogie(510, 180) +
    rect(240, -258, 280, 26, metal(l.roof), { rx: 10 }) +
    path(shell, metal(l.body)) +
    clipped(
      'rc',
      shell,
      rect(0, -250, 760, 108, lin(90, lighter(l.band, 0.3), l.band)),
      rect(0, -250, 760, 26, metal(l.roof)),
      rect(0, -76, 760, 20, darker(l.body, 0.5)),
      path(
        'M0 -142C100 -142 90 -90 180 -90H580C670 -90 660 -142 760 -142V-128C680 -128 680 -76 590 -76H170C80 -76 80 -128 0 -128Z',
        l.band,
      ),
    ) +
    path('M36 -206C52 -220 80 -222 104 -222V-150H28Z', glass(l)) +
    path('M724 -206C708 -220 680 -222 656 -222V-150H732Z', glass(l)) +
    repeat(
      6,
      (i) =>
        rect(130 + i * 86, -212, 66, 58, glass(l), { rx: 8 }) +
        path(`M${136 + i * 86} -208h24l-22 44Z`, '#fff', { opacity: 0.28 }),
    ) +
    lamp(30, -104, l) +
    lamp(730, -104, l)
  );
}

/** A tank engine, facing left; 620 long. */
export function steam(l: Livery): string {
  return (
    repeat(3, (i) => railWheel(190 + i * 118, 56)) +
    railWheel(70, 32) +
    railWheel(548, 32) +
    rect(20, -92, 580, 24, metal(darker(l.body, 0.5))) +
    line([190, -52], [426, -52], '#b8bccd', 12) +
    rect(84, -84, 74, 44, metal('#4a4966'), { rx: 8 }) +
    line([150, -60], [300, -52], '#d8d9e4', 8) +
    rect(60, -206, 380, 116, metal(l.body), { rx: 40 }) +
    rect(36, -200, 60, 106, metal('#2d2b48'), { rx: 16 }) +
    rect(180, -176, 240, 84, metal(lighter(l.body, 0.06)), { rx: 8 }) +
    rect(194, -164, 212, 60, 'none', { rx: 6, stroke: l.band, 'stroke-width': 5 }) +
    path('M92 -204V-262H84V-278H140V-262H132V-204Z', lin(0, '#5d5b7c', '#1f1d38')) +
    path('M212 -204V-232A28 28 0 0 1 268 -232V-204Z', lin(30, '#fbe3a0', '#b9832f')) +
    rect(440, -262, 150, 172, metal(l.body), { rx: 6 }) +
    path('M424 -258C460 -286 570 -286 606 -258Z', metal(l.roof)) +
    rect(462, -238, 50, 56, glass(l), { rx: 8 }) +
    rect(526, -238, 46, 56, glass(l), { rx: 8 }) +
    rect(446, -150, 138, 8, l.band) +
    repeat(4, (i) =>
      rect(150 + i * 74, -206, 7, 116, l.band, { opacity: i === 0 || i === 3 ? 0.9 : 0 }),
    ) +
    lamp(46, -216, l) +
    rect(6, -96, 20, 22, '#8a2f2a', { rx: 4 }) +
    rect(596, -96, 20, 22, '#8a2f2a', { rx: 4 })
  );
}

export type Goods = 'van' | 'tank' | 'open' | 'hopper';

/** A four-wheeled goods wagon, 330 long. */
export function goods(kind: Goods, colour: string): string {
  const tops: Record<Goods, string> = {
    van:
      rect(14, -204, 302, 136, metal(colour), { rx: 5 }) +
      path('M6 -200C80 -226 250 -226 324 -200Z', metal(darker(colour, 0.4))) +
      repeat(9, (i) => line([40 + i * 32, -196], [40 + i * 32, -74], darker(colour, 0.35), 3)) +
      rect(118, -192, 96, 118, 'none', { stroke: darker(colour, 0.5), 'stroke-width': 6 }),
    tank:
      rect(14, -184, 302, 112, metal(colour), { rx: 52 }) +
      rect(140, -202, 56, 26, metal(darker(colour, 0.2)), { rx: 6 }) +
      repeat(2, (i) => rect(78 + i * 160, -184, 12, 112, darker(colour, 0.35))),
    open:
      path(
        'M14 -150C60 -196 110 -160 150 -190C210 -210 260 -160 316 -150Z',
        lin(60, '#6a6380', '#29263f'),
      ) +
      rect(14, -152, 302, 84, metal(colour)) +
      repeat(4, (i) => rect(20 + i * 94, -152, 9, 84, darker(colour, 0.4))) +
      rect(14, -112, 302, 4, darker(colour, 0.35)),
    hopper:
      path('M10 -206H320L280 -92H50Z', metal(colour)) +
      repeat(5, (i) => line([60 + i * 52, -200], [86 + i * 40, -96], darker(colour, 0.35), 6)) +
      path('M30 -206C110 -240 220 -240 300 -206Z', lin(60, lighter('#d4b483', 0.3), '#a5814f')),
  };
  return group(
    {},
    railWheel(78, 32),
    railWheel(252, 32),
    rect(0, -74, 330, 16, metal('#3b3a58')),
    tops[kind],
    rect(-12, -76, 16, 18, '#2b2a48'),
    rect(326, -76, 16, 18, '#2b2a48'),
  );
}
