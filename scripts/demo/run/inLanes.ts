const LANES = 4;

/** Works through `items` in order, four at a time. */
export async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>) {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
