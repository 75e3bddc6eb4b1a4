/** Runs a work of one key when those before it have ended. */
type Turns = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Gathers what is asked of one key while its turn is awaited, so that the turn serves all of it at
 * once: hundreds who support one idea in the same moment share a few writes to the disk. Each gets
 * their own result; where the work fails, it fails for all it served.
 */
export function createGathering<Item, Result>(turns: Turns) {
  const waiting = new Map<string, { items: Item[]; results: Promise<Result[]> }>();

  return async function gather(
    key: string,
    item: Item,
    serve: (items: Item[]) => Promise<Result[]>,
  ): Promise<Result> {
    const group = waiting.get(key) ?? open(key, serve);
    const at = group.items.push(item) - 1;
    return (await group.results)[at] as Result;
  };

  function open(key: string, serve: (items: Item[]) => Promise<Result[]>) {
    const items: Item[] = [];
    const results = turns(key, () => {
      waiting.delete(key);
      return serve(items);
    });
    const group = { items, results };
    waiting.set(key, group);
    return group;
  }
}
