import type { RemixNode } from '@roundhouse/shared/ideas';
import { describe, expect, it } from 'vitest';
import { type RemixBranch, remixTree } from './remixBranches.ts';

const aNode = (id: string, parentId: string | null) => ({ id, parentId }) as RemixNode;
const drawn = (branches: RemixBranch[]): unknown[] =>
  branches.map(({ node, children }) => [node.id, ...drawn(children)]);

describe('the remix tree', () => {
  it('puts each idea under the one it builds on', () => {
    const nodes = [aNode('a', null), aNode('b', 'a'), aNode('c', 'b'), aNode('d', 'a')];
    expect(drawn(remixTree(nodes))).toEqual([['a', ['b', ['c']], ['d']]]);
  });

  it('takes an idea whose parent is not told as a root', () => {
    expect(drawn(remixTree([aNode('b', 'gone'), aNode('c', 'b')]))).toEqual([['b', ['c']]]);
  });
});
