import type { Report } from './reports.ts';

/**
 * So many reports made of real ones: the first are as they are; each further one has the first
 * half of one title and the second half of another, and sentences of three bodies in turn, as
 * many as one of these has. One in four has a word of its own, as real texts have names and
 * numbers, so that the vocabulary grows with the texts.
 */
export function recombine(reports: Report[], size: number): Report[] {
  const next = randomly(20_240_501);
  const any = () => reports[Math.floor(next() * reports.length)] as Report;
  return Array.from({ length: size }, (_, at) => {
    const real = reports[at];
    if (real) return real;
    const own = next() < 0.25 ? ` Unit${Math.floor(next() * size).toString(36)}x` : '';
    const title = `${half(any().title, 0)} ${half(any().title, 1)}${own}`;
    return { id: `made-${at}`, title, text: mix([any(), any(), any()]) };
  });
}

function half(title: string, which: 0 | 1): string {
  const words = title.split(' ');
  const middle = Math.ceil(words.length / 2);
  return (which === 0 ? words.slice(0, middle) : words.slice(middle)).join(' ');
}

function mix(reports: Report[]): string {
  const [first = [], ...others] = reports.map(({ text }) => text.split(/(?<=[.!?\n])\s+/));
  return first
    .map((sentence, at) => [first, ...others][at % (others.length + 1)]?.[at] ?? sentence)
    .join(' ');
}

/** Numbers from 0 to 1, the same in every run (a linear congruential generator). */
function randomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
