type Node = { id: string; parentId: string | null };

/** Nodes in the given order, except that each stands behind its parent where that is among them. */
export function parentsFirst<N extends Node>(nodes: N[]): N[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const placed = new Set<N>();
  for (const node of nodes) {
    const line: N[] = [];
    let next: N | undefined = node;
    while (next && !placed.has(next) && !line.includes(next)) {
      line.push(next);
      next = next.parentId === null ? undefined : byId.get(next.parentId);
    }
    for (const each of line.reverse()) placed.add(each);
  }
  return [...placed];
}
