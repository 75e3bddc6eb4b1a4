/** A sparse matrix of ideas by families of words, column after column. */
export type Columns = {
  rows: number;
  /** Where each column begins in the two others; one more for the end. */
  starts: Uint32Array;
  rowOf: Uint32Array;
  value: Float32Array;
};
/** Lets others have their turn, if it is time. */
export type GiveWay = () => Promise<void> | undefined;

const PASSES = 3;

/**
 * The directions in which the rows of a matrix differ most: for each column `size` numbers, so that
 * rows times these are the rows' latent semantic vectors (Deerwester 1990), up to a rotation, which
 * changes no cosine. By subspace iteration from a random start (Halko, Martinsson and Tropp 2011).
 */
export async function mainDirections(matrix: Columns, size: number, giveWay: GiveWay) {
  const columns = matrix.starts.length - 1;
  const directions = randomSigns(columns * size);
  for (let pass = 0; pass < PASSES; pass++) {
    const images = await timesDirections(matrix, directions, size, giveWay);
    await timesImages(matrix, images, directions, size, giveWay);
    await orthonormalise(directions, size, giveWay);
  }
  return directions;
}

/** Always the same signs, so that the same ideas give the same answers. */
function randomSigns(length: number): Float32Array {
  const signs = new Float32Array(length);
  let state = 0x2545f491;
  for (let at = 0; at < length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    signs[at] = state < 0 ? -1 : 1;
  }
  return signs;
}

async function timesDirections(
  { rows, starts, rowOf, value }: Columns,
  directions: Float32Array,
  size: number,
  giveWay: GiveWay,
): Promise<Float32Array> {
  const images = new Float32Array(rows * size);
  for (let column = 0; column + 1 < starts.length; column++) {
    const from = column * size;
    for (let at = starts[column] as number; at < (starts[column + 1] as number); at++) {
      addTimes(images, (rowOf[at] as number) * size, directions, from, value[at] as number, size);
    }
    const wait = giveWay();
    if (wait) await wait;
  }
  return images;
}

async function timesImages(
  { starts, rowOf, value }: Columns,
  images: Float32Array,
  directions: Float32Array,
  size: number,
  giveWay: GiveWay,
): Promise<void> {
  directions.fill(0);
  for (let column = 0; column + 1 < starts.length; column++) {
    const into = column * size;
    for (let at = starts[column] as number; at < (starts[column + 1] as number); at++) {
      addTimes(directions, into, images, (rowOf[at] as number) * size, value[at] as number, size);
    }
    const wait = giveWay();
    if (wait) await wait;
  }
}

/** Adds `size` numbers of one array, times a factor, to those of another. */
export function addTimes(
  sums: Float32Array,
  into: number,
  numbers: Float32Array,
  from: number,
  factor: number,
  size: number,
): void {
  for (let each = 0; each < size; each++) {
    sums[into + each] = (sums[into + each] as number) + factor * (numbers[from + each] as number);
  }
}

/** Makes the directions of length one and at right angles, by the Cholesky factor of their products. */
async function orthonormalise(directions: Float32Array, size: number, giveWay: GiveWay) {
  const factor = cholesky(await products(directions, size, giveWay), size);
  const row = new Float64Array(size);
  for (let from = 0; from < directions.length; from += size) {
    for (let i = 0; i < size; i++) {
      let rest = directions[from + i] as number;
      for (let j = 0; j < i; j++) rest -= (factor[i * size + j] as number) * (row[j] as number);
      row[i] = rest / (factor[i * size + i] as number);
    }
    directions.set(row, from);
    const wait = giveWay();
    if (wait) await wait;
  }
}

async function products(directions: Float32Array, size: number, giveWay: GiveWay) {
  const sums = new Float64Array(size * size);
  for (let from = 0; from < directions.length; from += size) {
    for (let i = 0; i < size; i++) {
      const one = directions[from + i] as number;
      for (let j = 0; j <= i; j++) {
        sums[i * size + j] =
          (sums[i * size + j] as number) + one * (directions[from + j] as number);
      }
    }
    const wait = giveWay();
    if (wait) await wait;
  }
  return sums;
}

/** The lower triangle whose product with itself turned over this is; of a matrix that is none, nearly. */
function cholesky(matrix: Float64Array, size: number): Float64Array {
  const factor = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i * size + j] as number;
      for (let k = 0; k < j; k++) {
        rest -= (factor[i * size + k] as number) * (factor[j * size + k] as number);
      }
      factor[i * size + j] =
        i === j
          ? Math.sqrt(Math.max(rest, 1e-12 * ((matrix[i * size + i] as number) + 1e-12)))
          : rest / (factor[j * size + j] as number);
    }
  }
  return factor;
}
