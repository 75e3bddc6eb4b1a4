import type { RemixNode } from '@roundhouse/shared/ideas';

/** An idea in a remix tree, with those that build on it. */
export interface RemixBranch {
  node: RemixNode;
  children: RemixBranch[];
}

/** The list of a whole tree as the tree it is; what has no parent here is a root. */
export function remixTree(nodes: readonly RemixNode[]): RemixBranch[] {
  const branches = new Map<string, RemixBranch>();
  for (const node of nodes) branches.set(node.id, { node, children: [] });
  const roots: RemixBranch[] = [];
  for (const branch of branches.values()) {
    const parent = branch.node.parentId ? branches.get(branch.node.parentId) : undefined;
    (parent?.children ?? roots).push(branch);
  }
  return roots;
}
