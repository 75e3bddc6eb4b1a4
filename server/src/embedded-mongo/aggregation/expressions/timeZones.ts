import { fail } from '../../errors.ts';

/** How far a zone is ahead of UTC at a moment, in milliseconds. */
export type Zone = (time: number) => number;

export const utc: Zone = () => 0;

/** Hours and minutes ahead of UTC: +05, +0530, +05:30. */
const offset = /^([+-])(\d\d)(?::?(\d\d))?$/;

/** A fixed offset as milliseconds, or undefined for what is none. */
export function parseOffset(text: string): number | undefined {
  const match = offset.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return (match[1] === '-' ? -minutes : minutes) * 60_000;
}

const zones = new Map<string, Zone>([
  ['UTC', utc],
  ['GMT', utc],
]);

/** The offsets of an Olson zone, as the platform knows them. */
function olson(name: string): Zone | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
  return (time) => {
    const part: Record<string, string> = {};
    for (const { type, value } of format.formatToParts(time)) part[type] = value;
    const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
    const local = utcTime(
      year,
      Number(part.month),
      Number(part.day),
      (Number(part.hour) * 60 + Number(part.minute)) * 60_000 + Number(part.second) * 1000,
    );
    return local - Math.floor(time / 1000) * 1000;
  };
}

/** The moment of a day (which may overflow its month, and the month its year) and milliseconds after midnight, UTC. */
export function utcTime(year: number, month: number, day: number, milliseconds = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() + milliseconds;
}

/** The zone of an Olson name or an offset. Throws 40485 for one that is not known. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const fixed = parseOffset(name);
  const zone = fixed !== undefined ? () => fixed : /^[A-Z]/.test(name) ? olson(name) : undefined;
  if (!zone) return fail(40485, `unrecognized time zone identifier: "${name}"`);
  zones.set(name, zone);
  return zone;
}

/** The moment at which clocks in a zone show a local time, given as if it were UTC. */
export function fromLocal(local: number, zone: Zone): number {
  return local - zone(local - zone(local));
}
