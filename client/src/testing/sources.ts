import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

/** A node of the ESTree that the parser makes; only what the tests look at. */
export interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

export interface Source {
  /** Path under `client/src`. */
  file: string;
  text: string;
  tree: Node;
}

/** Every TypeScript file of the client that is not a test, parsed. For tests only. */
export function clientSources(root = join(import.meta.dirname, '..')): Source[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) =>
        /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file) && !file.startsWith('testing'),
    )
    .map((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const lang = file.endsWith('x') ? 'tsx' : 'ts';
      return { file, text, tree: parseAst(text, { lang }) as unknown as Node };
    });
}

/** Calls `visit` for every node below, parents first. */
export function walk(
  node: unknown,
  visit: (node: Node, parent?: Node) => void,
  parent?: Node,
): void {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, visit, parent);
  } else if (node && typeof node === 'object' && 'type' in node) {
    visit(node as Node, parent);
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'parent' && value && typeof value === 'object') walk(value, visit, node as Node);
    }
  }
}

/** Where a node stands, for a message: "ui/Banner.tsx:12". */
export function placeOf(source: Source, node: Node): string {
  return `${source.file}:${source.text.slice(0, node.start).split('\n').length}`;
}
