import { weightOf } from './meanings.ts';
import { unpack } from './postings.ts';
import type { Columns, GiveWay } from './subspace.ts';
import type { TextIndex } from './textIndex.ts';

/** Of more ideas every second, third … is learned from. */
const MOST_IDEAS = 20_000;
/** The most frequent families of words; the rest are too rare to learn from. */
const MOST_FAMILIES = 30_000;
const FEWEST_IDEAS = 2;

type Column = { family: number; rows: number[]; values: number[] };

/** What is learned from: ideas by families of words, weighted by tf-idf, each idea of length one. */
export async function collectColumns(index: TextIndex, giveWay: GiveWay) {
  const rowOfPlace = chooseRows(index);
  const rows = rowOfPlace.reduce((most, row) => Math.max(most, row + 1), 0);
  const found = new Map<number, Column>();
  for (let word = 0; word < index.vocabulary.size(); word++) {
    const family = index.vocabulary.familyOf(word);
    const column = found.get(family) ?? { family, rows: [], values: [] };
    index.postings.each(word, (place, packed) => {
      const row = rowOfPlace[place] ?? -1;
      if (row >= 0) {
        column.rows.push(row);
        column.values.push(weightOf(unpack(packed)));
      }
    });
    if (column.rows.length > 0) found.set(family, column);
    const wait = giveWay();
    if (wait) await wait;
  }
  const kept = [...found.values()]
    .filter((column) => column.rows.length >= FEWEST_IDEAS)
    .sort((a, b) => b.rows.length - a.rows.length)
    .slice(0, MOST_FAMILIES);
  const rarity = Float32Array.from(kept, (column) => Math.log((rows + 1) / column.rows.length));
  return {
    columns: normalised(pack(kept, rarity, rows)),
    families: kept.map(({ family }) => family),
    rarity,
  };
}

/** A row for each chosen place, -1 for the others. */
function chooseRows(index: TextIndex): Int32Array {
  const step = Math.ceil(index.living() / MOST_IDEAS);
  const rows = new Int32Array(index.places()).fill(-1);
  let seen = 0;
  let chosen = 0;
  for (let place = 0; place < rows.length; place++) {
    if (index.isAlive(place) && seen++ % step === 0) rows[place] = chosen++;
  }
  return rows;
}

function pack(columns: Column[], rarity: Float32Array, rows: number): Columns {
  const starts = new Uint32Array(columns.length + 1);
  columns.forEach((column, at) => {
    starts[at + 1] = (starts[at] as number) + column.rows.length;
  });
  const rowOf = new Uint32Array(starts[columns.length] as number);
  const value = new Float32Array(rowOf.length);
  columns.forEach((column, at) => {
    rowOf.set(column.rows, starts[at]);
    value.set(
      column.values.map((each) => each * (rarity[at] as number)),
      starts[at],
    );
  });
  return { rows, starts, rowOf, value };
}

function normalised(columns: Columns): Columns {
  const squares = new Float32Array(columns.rows);
  columns.rowOf.forEach((row, at) => {
    squares[row] = (squares[row] as number) + (columns.value[at] as number) ** 2;
  });
  columns.rowOf.forEach((row, at) => {
    columns.value[at] = (columns.value[at] as number) / Math.sqrt(squares[row] as number);
  });
  return columns;
}
