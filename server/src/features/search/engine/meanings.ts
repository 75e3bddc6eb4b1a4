import { collectColumns } from './collectColumns.ts';
import { withRoom } from './growing.ts';
import { type Counts, titleOf, unpack } from './postings.ts';
import { addTimes, type GiveWay, mainDirections } from './subspace.ts';
import type { TextIndex } from './textIndex.ts';

export type Meanings = ReturnType<typeof createMeanings>;
type Learned = {
  /** For each family of words where its direction begins, -1 where it has none. */
  begins: Int32Array;
  directions: Float32Array;
  rarity: Float32Array;
};

/** Numbers that say what an idea is about. */
const SIZE = 128;
/** In fewer ideas there is nothing to learn. */
const FEWEST = 200;
/** Learned anew once there are this many times as many ideas. */
const GROWTH = 1.5;
/** So many places are summed up at once, so that this takes little memory. */
const AT_ONCE = 8192;

/**
 * What ideas are about, as words go together in all of them: "crash" and "freeze" are near each other
 * where people write them in like company, so ideas without a word in common may be alike. Learned
 * from the board's own texts alone (latent semantic analysis), in slices; 128 bytes an idea.
 */
export function createMeanings(index: TextIndex) {
  let learned: Learned | null = null;
  let learnedFrom = 0;
  let vectors = new Int8Array(0);
  let described = 0;

  /** Describes the places from one on to another, by what was learned. */
  async function describe(
    by: Learned,
    into: Int8Array,
    from: number,
    to: number,
    giveWay: GiveWay,
  ) {
    const texts = new Float32Array((to - from) * SIZE);
    const titles = new Float32Array((to - from) * SIZE);
    for (let word = 0; word < index.vocabulary.size(); word++) {
      const begin = beginOf(by, index.vocabulary.familyOf(word));
      if (begin < 0) continue;
      const rarity = by.rarity[begin / SIZE] as number;
      index.postings.each(word, (place, packed) => {
        if (place < from || place >= to) return;
        const sum = (place - from) * SIZE;
        const weight = rarity * weightOf(unpack(packed));
        addTimes(texts, sum, by.directions, begin, weight, SIZE);
        if (titleOf(packed) > 0) addTimes(titles, sum, by.directions, begin, rarity, SIZE);
      });
      const wait = giveWay();
      if (wait) await wait;
    }
    for (let place = from; place < to; place++) {
      const begin = (place - from) * SIZE;
      const part = (sums: Float32Array) => sums.subarray(begin, begin + SIZE);
      keep(part(texts), part(titles), into, place);
    }
  }

  return {
    /** Whether other ideas are there than those it was learned from. */
    hasMore: (): boolean => index.living() >= FEWEST && index.living() !== learnedFrom,

    isDue: (): boolean => index.living() >= Math.max(FEWEST, GROWTH * learnedFrom),

    /** Learns from the ideas as they are, and describes all of them anew. */
    async learn(giveWay: GiveWay): Promise<void> {
      learnedFrom = index.living();
      const { columns, families, rarity } = await collectColumns(index, giveWay);
      const directions = await mainDirections(columns, SIZE, giveWay);
      const begins = new Int32Array(index.vocabulary.size()).fill(-1);
      families.forEach((family, at) => {
        begins[family] = at * SIZE;
      });
      const next = { begins, directions, rarity };
      let done = 0;
      let following = new Int8Array(index.places() * SIZE);
      for (; done < index.places(); ) {
        const to = Math.min(index.places(), done + AT_ONCE);
        following = withRoom(following, to * SIZE);
        await describe(next, following, done, to, giveWay);
        done = to;
      }
      learned = next;
      vectors = following;
      described = done;
    },

    /** Describes an idea that was just added, by the words it has. */
    add(place: number, words: Map<number, Counts>): void {
      if (!learned) return;
      const text = new Float32Array(SIZE);
      const title = new Float32Array(SIZE);
      for (const [word, counts] of words) {
        addWord(learned, text, word, weightOf(counts));
        if (counts.title > 0) addWord(learned, title, word, 1);
      }
      vectors = withRoom(vectors, (place + 1) * SIZE);
      keep(text, title, vectors, place);
      described = place + 1;
    },

    /** Says of a place how near its idea is in meaning to these words: 0 to 1, 0 where unknown. */
    of(words: { word: string; worth: number }[]): (place: number) => number {
      const wanted = new Float32Array(SIZE);
      for (const { word, worth } of learned ? words : []) {
        for (const form of index.vocabulary.formsOf(word)) {
          if (addWord(learned, wanted, form, worth)) break;
        }
      }
      const length = 127 * lengthOf(wanted);
      return (place) => {
        if (length === 0 || place >= described) return 0;
        const begin = place * SIZE;
        let product = 0;
        for (let each = 0; each < SIZE; each++) {
          product += at(wanted, each) * at(vectors, begin + each);
        }
        return Math.max(0, product / length);
      };
    },

    bytes: () => vectors.byteLength + (learned ? learned.directions.byteLength : 0),
  };

  function addWord(by: Learned | null, sum: Float32Array, word: number, weight: number): boolean {
    if (!by) return false;
    const begin = beginOf(by, index.vocabulary.familyOf(word));
    if (begin < 0) return false;
    addTimes(sum, 0, by.directions, begin, weight * (by.rarity[begin / SIZE] as number), SIZE);
    return true;
  }
}

const at = (numbers: Float32Array | Int8Array, each: number): number => numbers[each] as number;
const beginOf = ({ begins }: Learned, family: number): number => begins[family] ?? -1;

/** What a word weighs in an idea: less than how often it stands there (1 + ln tf). */
export function weightOf({ title, tags, body }: Counts): number {
  return 1 + Math.log(2 * title + tags + body);
}

/**
 * Keeps the mean of the directions of the whole text and of the title alone, a byte a number: what is
 * asked is a title too, and is compared with both at once.
 */
function keep(text: Float32Array, title: Float32Array, into: Int8Array, place: number): void {
  const ofText = 63.5 / (lengthOf(text) || 1);
  const ofTitle = 63.5 / (lengthOf(title) || 1);
  for (let each = 0; each < SIZE; each++) {
    into[place * SIZE + each] = Math.round(ofText * at(text, each) + ofTitle * at(title, each));
  }
}

function lengthOf(vector: Float32Array): number {
  let sum = 0;
  for (const each of vector) sum += each * each;
  return Math.sqrt(sum);
}
