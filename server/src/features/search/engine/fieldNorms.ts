import { withRoom } from './growing.ts';

/** How much the length of a field counts against the words in it: BM25's b, as in `textIndex`. */
const TITLE_B = 0.5;
const BODY_B = 1;
/** The factors are made anew once an average has moved by this share. */
const DRIFT = 0.02;
/** No field is taken for shorter than this, so that a body of two words is not the best of all. */
const SHORTEST_BODY = 10;

/** The lengths of titles and bodies, and by what a word's frequency in each is divided for them. */
export function fieldNorms() {
  let lengths = { title: new Uint16Array(1024), body: new Uint16Array(1024) };
  let factors = { title: new Float32Array(1024), body: new Float32Array(1024) };
  const sums = { title: 0, body: 0 };
  let places = 0;
  let average = { title: 1, body: 1 };
  /** How many factors are by the present averages. */
  let made = 0;

  const averageOf = (field: 'title' | 'body') => Math.max(1, sums[field] / Math.max(1, places));
  const factor = (length: number, mean: number, b: number) => 1 / (1 - b + (b * length) / mean);
  const hasDrifted = (field: 'title' | 'body') =>
    Math.abs(averageOf(field) / average[field] - 1) > DRIFT;

  return {
    add(place: number, title: number, body: number): void {
      places = place + 1;
      lengths = {
        title: withRoom(lengths.title, places),
        body: withRoom(lengths.body, places),
      };
      lengths.title[place] = Math.min(title, 65_535);
      lengths.body[place] = Math.min(body, 65_535);
      sums.title += title;
      sums.body += body;
    },

    /** The factors of all places as of now. */
    factors() {
      if (hasDrifted('title') || hasDrifted('body')) {
        average = { title: averageOf('title'), body: averageOf('body') };
        made = 0;
      }
      factors = {
        title: withRoom(factors.title, places),
        body: withRoom(factors.body, places),
      };
      for (; made < places; made++) {
        const body = Math.max(lengths.body[made] as number, SHORTEST_BODY);
        factors.title[made] = factor(lengths.title[made] as number, average.title, TITLE_B);
        factors.body[made] = factor(body, average.body, BODY_B);
      }
      return factors;
    },

    /** The factor of a title of so many words. */
    ofTitle: (length: number): number => factor(length, averageOf('title'), TITLE_B),

    bytes: () => 2 * lengths.title.byteLength + 2 * factors.title.byteLength,
  };
}
