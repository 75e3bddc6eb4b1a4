/**
 * Gradients and blurs are written where they are used, as `lin(90,#fff,#000)`, `rad(#fff,#fff0)`
 * or `blur(12)`; `withPaints` turns them into shared definitions at the end.
 * A stop is `#rgb`, `#rrggbb` or `#rrggbbaa`, with an optional `@0.4` position.
 */
export const lin = (angle: number, ...stops: string[]) => `lin(${angle},${stops.join(',')})`;
export const rad = (...stops: string[]) => `rad(0,${stops.join(',')})`;
export const blur = (radius: number) => ({ filter: `blur(${radius})` });

const channels = (hex: string) => {
  const full = hex.length < 6 ? [...hex.slice(1)].map((c) => c + c).join('') : hex.slice(1);
  return [0, 2, 4].map((from) => Number.parseInt(full.slice(from, from + 2), 16));
};

/** Blends two colours; 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const other = channels(to);
  const blended = channels(from).map((c, i) => Math.round(c + ((other[i] ?? 0) - c) * share));
  return `#${blended.map((c) => c.toString(16).padStart(2, '0')).join('')}`;
}
export const lighter = (colour: string, share = 0.2) => mix(colour, '#fff4df', share);
export const darker = (colour: string, share = 0.25) => mix(colour, '#140f2a', share);

function stopTag(stop: string, index: number, all: readonly string[]): string {
  const [colour = '#000', position] = stop.split('@');
  const alpha = colour.length === 9 ? Number.parseInt(colour.slice(7), 16) / 255 : 1;
  const offset = position ?? String(all.length > 1 ? index / (all.length - 1) : 0);
  return `<stop offset="${offset}" stop-color="${colour.slice(0, 7)}" stop-opacity="${alpha.toFixed(3)}"/>`;
}

function definition(id: string, kind: string, list: string): string {
  if (kind === 'blur') {
    return `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${list}"/></filter>`;
  }
  const [angle = '0', ...stops] = list.split(',');
  const inner = stops.map(stopTag).join('');
  if (kind === 'rad') return `<radialGradient id="${id}">${inner}</radialGradient>`;
  return `<linearGradient id="${id}" gradientTransform="rotate(${angle} .5 .5)">${inner}</linearGradient>`;
}

export function withPaints(drawing: string): string {
  const known = new Map<string, string>();
  const definitions: string[] = [];
  const body = drawing.replace(
    /"(lin|rad|blur)\(([^)]*)\)"/g,
    (token, kind: string, list: string) => {
      let id = known.get(token);
      if (!id) {
        id = `p${known.size}`;
        known.set(token, id);
        definitions.push(definition(id, kind, list));
      }
      return `"url(#${id})"`;
    },
  );
  return `<defs>${definitions.join('')}</defs>${body}`;
}
