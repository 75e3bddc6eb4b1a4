import { describe, expect, it } from 'vitest';
import { parentsFirst } from './parentsFirst.ts';

const node = (id: string, parentId: string | null) => ({ id, parentId });
const order = (nodes: ReturnType<typeof node>[]) => parentsFirst(nodes).map(({ id }) => id);

describe('a remix tree', () => {
  it('keeps its order where each parent is there first', () => {
    expect(order([node('a', null), node('b', 'a'), node('c', 'a')])).toEqual(['a', 'b', 'c']);
  });

  it('puts parents before children that came first', () => {
    expect(order([node('c', 'b'), node('b', 'a'), node('a', null)])).toEqual(['a', 'b', 'c']);
  });

  it('keeps a node whose parent is not there', () => {
    expect(order([node('b', 'gone'), node('a', null)])).toEqual(['b', 'a']);
  });
});
