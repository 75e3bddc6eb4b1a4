import { halftone } from '../draw/frame.ts';
import { darker, lighter, lin } from '../draw/paint.ts';
import { circle, clipped, ellipse, path, rect, repeat, stroke } from '../draw/svg.ts';
import type { HairCut, Look } from './looks.ts';

const skins = ['#f6d3b0', '#eab98c', '#cf9465', '#a86c46', '#7b4a33', '#55301f'];
const tints = ['#1d1730', '#4a2c26', '#8a4f2c', '#c98a3f', '#b8402f', '#b9bccb', '#2f3c6e'];
const grounds = [
  '#f6b04a',
  '#1f8a86',
  '#ee7a5c',
  '#2b5fa6',
  '#a9d8bd',
  '#e79a8c',
  '#4d3a78',
  '#8ec5d6',
];
const tops = [
  '#2b2a5e',
  '#b8402f',
  '#234f3f',
  '#f3e3bf',
  '#2462a8',
  '#d9863f',
  '#56356a',
  '#1b5f66',
];

/** What lies behind the head, then what lies over the forehead. */
function hair(cut: HairCut, c: string): readonly [string, string] {
  const paint = lin(30, lighter(c, 0.25), c, darker(c, 0.4));
  const cap = path(
    'M144 240C136 130 190 92 256 92S376 130 368 240C352 196 330 178 256 178S160 196 144 240Z',
    paint,
  );
  const cuts: Record<HairCut, readonly [string, string]> = {
    crop: ['', cap],
    bald: ['', ''],
    bob: [
      path(
        'M128 330C104 150 170 80 256 80S408 150 384 330C360 350 330 350 320 340V200H192V340C182 350 152 350 128 330Z',
        paint,
      ),
      path(
        'M150 226C160 120 240 96 300 104C360 114 368 180 364 226C330 214 280 190 262 150C240 196 190 216 150 226Z',
        paint,
      ),
    ],
    long: [
      path(
        'M120 430C96 200 140 74 256 74S416 200 392 430C350 450 320 430 310 400V200H202V400C192 430 162 450 120 430Z',
        paint,
      ),
      path(
        'M148 236C152 120 230 92 262 100C330 92 366 150 366 236C340 210 300 190 256 132C230 190 180 206 148 236Z',
        paint,
      ),
    ],
    curls: [
      repeat(13, (i) =>
        circle(
          256 + Math.cos(Math.PI + (i / 12) * Math.PI) * 132,
          226 + Math.sin(Math.PI + (i / 12) * Math.PI) * 128,
          52,
          paint,
        ),
      ),
      repeat(6, (i) => circle(172 + i * 34, 146 - Math.sin((i / 5) * 3.14) * 18, 34, paint)),
    ],
    bun: [circle(256, 74, 52, paint), cap],
    side: [
      '',
      path(
        'M142 236C130 120 200 84 272 88C350 84 384 140 368 236C360 200 350 182 330 172C270 190 210 186 190 150C176 180 156 196 142 236Z',
        paint,
      ),
    ],
    scarf: [
      path('M112 470C84 220 130 66 256 66S428 220 400 470Z', paint),
      path(
        'M140 250C140 130 200 92 256 92S372 130 372 250C356 170 320 150 256 150S156 170 140 250Z',
        lighter(c, 0.1),
      ),
    ],
    cap: [
      '',
      path('M138 206C136 120 190 76 256 76S376 120 374 206Z', paint) +
        path('M128 200H384C420 206 440 224 436 238C380 222 200 214 128 222Z', darker(c, 0.3)),
    ],
    'grey-wave': [
      path('M132 300C112 160 170 84 256 84S400 160 380 300L340 220H172Z', paint),
      path(
        'M146 230C140 130 210 90 290 98C352 104 374 160 366 232C346 200 330 160 290 156C250 190 190 180 146 230Z',
        paint,
      ),
    ],
  };
  return cuts[cut];
}

/** A flat, geometric portrait on a 512 × 512 canvas, lit from the upper left. */
export function drawFace(look: Look): string {
  const skin = skins[look.skin] ?? '#cf9465';
  const ground = grounds[look.ground] ?? '#f6b04a';
  const top = tops[look.top] ?? '#2b2a5e';
  const tint = tints[look.tint] ?? '#1d1730';
  const [back, front] = hair(look.hair, tint);
  const head =
    'M148 220C148 140 196 104 256 104S364 140 364 220V270C364 350 310 392 256 392S148 350 148 270Z';
  return (
    rect(0, 0, 512, 512, lin(50, lighter(ground, 0.25), ground, darker(ground, 0.2))) +
    circle(256, 250, 210, lighter(ground, 0.35), { opacity: 0.4 }) +
    halftone([0, 0, 512, 512], 12, darker(ground, 0.4), (u, v) => u * 0.6 + v * 0.5 - 0.5, 0.4) +
    back +
    path(
      'M60 540C66 440 130 410 210 396H302C382 410 446 440 452 540Z',
      lin(30, lighter(top, 0.25), top, darker(top, 0.35)),
    ) +
    path('M206 340H306V404C290 440 222 440 206 404Z', darker(skin, 0.24)) +
    (look.hair === 'scarf'
      ? ''
      : circle(146, 256, 24, skin) + circle(366, 256, 24, darker(skin, 0.2))) +
    path(head, skin) +
    clipped(
      'head',
      head,
      path('M268 90H400V420H240C300 340 252 280 280 230Z', darker(skin, 0.14)),
      circle(184, 300, 30, '#ee6c4d', { opacity: 0.18 }),
      circle(330, 300, 30, '#ee6c4d', { opacity: 0.18 }),
      look.beard
        ? path(
            'M140 268C180 330 200 296 256 296S332 330 372 268V420H140Z',
            lin(0, lighter(tint, 0.12), darker(tint, 0.25)),
          )
        : '',
    ) +
    path('M256 226L242 288Q256 300 274 290Z', darker(skin, 0.26)) +
    ellipse(208, 240, 10, 12, '#1b1838') +
    ellipse(304, 240, 10, 12, '#1b1838') +
    circle(205, 236, 3.4, '#fff') +
    circle(301, 236, 3.4, '#fff') +
    stroke('M188 212Q208 200 228 210M284 210Q304 200 324 212', darker(tint, 0.1), 8) +
    stroke('M226 330Q256 352 290 328', look.beard ? lighter(skin, 0.1) : darker(skin, 0.55), 8) +
    front +
    (look.glasses
      ? circle(208, 242, 36, '#ffffff', {
          'fill-opacity': 0.18,
          stroke: '#1b1838',
          'stroke-width': 7,
        }) +
        circle(304, 242, 36, '#ffffff', {
          'fill-opacity': 0.18,
          stroke: '#1b1838',
          'stroke-width': 7,
        }) +
        stroke('M244 240Q256 232 268 240', '#1b1838', 7)
      : '') +
    (look.earring ? circle(144, 290, 11, '#f6c565') + circle(368, 290, 11, '#d9a23f') : '')
  );
}
