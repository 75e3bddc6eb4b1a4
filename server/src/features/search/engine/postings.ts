import { withRoom } from './growing.ts';

/** How often a word stands in each field of an idea. */
export type Counts = { title: number; tags: number; body: number };

const MOST = { title: 63, tags: 15, body: 1023 };
/** A block: where the next is, how many pairs it has room for, how many it holds, the pairs. */
const HEADER = 3;
const FIRST_ROOM = 2;
const MOST_ROOM = 512;

export const titleOf = (packed: number): number => packed & 63;
export const tagsOf = (packed: number): number => (packed >>> 6) & 15;
export const bodyOf = (packed: number): number => packed >>> 10;

export const unpack = (packed: number): Counts => ({
  title: titleOf(packed),
  tags: tagsOf(packed),
  body: bodyOf(packed),
});

/**
 * For each word the places of the ideas that have it, each with its counts: 8 bytes a pair, in
 * blocks of one array that grow with a word's frequency, since most words are rare.
 */
export function createPostings() {
  let arena = new Uint32Array(1 << 14);
  let used = 1;
  let first = new Uint32Array(1024);
  let last = new Uint32Array(1024);

  function newBlock(room: number): number {
    const block = used;
    used += HEADER + 2 * room;
    arena = withRoom(arena, used);
    arena[block + 1] = room;
    return block;
  }

  function blockWithRoom(word: number): number {
    const block = last[word] as number;
    if (block === 0) {
      const begin = newBlock(FIRST_ROOM);
      first[word] = begin;
      last[word] = begin;
      return begin;
    }
    const room = arena[block + 1] as number;
    if ((arena[block + 2] as number) < room) return block;
    const next = newBlock(Math.min(2 * room, MOST_ROOM));
    arena[block] = next;
    last[word] = next;
    return next;
  }

  return {
    add(word: number, place: number, counts: Counts): void {
      first = withRoom(first, word + 1);
      last = withRoom(last, word + 1);
      const block = blockWithRoom(word);
      const held = arena[block + 2] as number;
      const at = block + HEADER + 2 * held;
      arena[at] = place;
      arena[at + 1] =
        Math.min(counts.title, MOST.title) |
        (Math.min(counts.tags, MOST.tags) << 6) |
        (Math.min(counts.body, MOST.body) << 10);
      arena[block + 2] = held + 1;
    },

    /** Calls with the place and the packed counts of each idea that has the word. */
    each(word: number, visit: (place: number, packed: number) => void): void {
      for (let block = first[word] ?? 0; block !== 0; block = arena[block] as number) {
        const end = block + HEADER + 2 * (arena[block + 2] as number);
        for (let at = block + HEADER; at < end; at += 2) {
          visit(arena[at] as number, arena[at + 1] as number);
        }
      }
    },

    /**
     * The same for where it must be fast: the array and, block after block, where the pairs of a
     * word begin and end in it.
     */
    pairs: () => arena,
    firstBlock: (word: number): number => first[word] ?? 0,
    nextBlock: (block: number): number => arena[block] as number,
    beginOf: (block: number): number => block + HEADER,
    endOf: (block: number): number => block + HEADER + 2 * (arena[block + 2] as number),

    /** How many ideas have the word, those that have gone among them. */
    count(word: number): number {
      let count = 0;
      for (let block = first[word] ?? 0; block !== 0; block = arena[block] as number) {
        count += arena[block + 2] as number;
      }
      return count;
    },

    bytes: () => arena.byteLength + first.byteLength + last.byteLength,
  };
}
