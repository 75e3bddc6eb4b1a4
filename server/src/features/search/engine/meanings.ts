import { collectColumns } from './collectColumns.ts';
import { withRoom } from './growing.ts';
import { type Counts, unpack } from './postings.ts';
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
    const sums = new Float32Array((to - from) * SIZE);
    for (let word = 0; word < index.vocabulary.size(); word++) {
      const begin = beginOf(by, index.vocabulary.familyOf(word));
      if (begin < 0) continue;
      const rarity = by.rarity[begin / SIZE] as number;
      index.postings.each(word, (place, packed) => {
        if (place < from || place >= to) return;
        addTimes(
          sums,
          (place - from) * SIZE,
          by.directions,
          begin,
          rarity * weightOf(unpack(packed)),
          SIZE,
        );
      });
      const wait = giveWay();
      if (wait) await wait;
    }
    for (let place = from; place < to; place++) {
      keep(sums.subarray((place - from) * SIZE, (place - from + 1) * SIZE), into, place);
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
      const sum = new Float32Array(SIZE);
      for (const [word, counts] of words) addWord(learned, sum, word, weightOf(counts));
      vectors = withRoom(vectors, (place + 1) * SIZE);
      keep(sum, vectors, place);
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

/** Keeps the direction of a vector, a byte a number. */
function keep(vector: Float32Array, into: Int8Array, place: number): void {
  const length = lengthOf(vector);
  for (let each = 0; each < SIZE && length > 0; each++) {
    into[place * SIZE + each] = Math.round((127 * at(vector, each)) / length);
  }
}

function lengthOf(vector: Float32Array): number {
  let sum = 0;
  for (const each of vector) sum += each * each;
  return Math.sqrt(sum);
}
