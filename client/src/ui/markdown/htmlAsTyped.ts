/** A node of the syntax tree (mdast), as far as it is looked at here. */
type Node = { type: string; value?: string; children?: Node[] };

/** Where a text must stand in a paragraph of its own. */
const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** A remark plugin: HTML that somebody typed is shown as they typed it, and never becomes markup. */
export function htmlAsTyped() {
  return (tree: Node): void => showTyped(tree);
}

function showTyped(node: Node): void {
  if (!node.children) return;
  const isAmongBlocks = HOLDS_BLOCKS.has(node.type);
  node.children = node.children.map((child) => {
    if (child.type !== 'html') {
      showTyped(child);
      return child;
    }
    const text: Node = { type: 'text', value: child.value ?? '' };
    return isAmongBlocks ? { type: 'paragraph', children: [text] } : text;
  });
}
