import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clientSources, type Node, walk } from '../testing/sources.ts';

const listed = readFileSync(join(import.meta.dirname, 'mantine.css'), 'utf8');
const styles = join(import.meta.dirname, '../../node_modules/@mantine/core/styles');

it('mantine.css lists the styles of every Mantine component that is imported', () => {
  const missing = new Set<string>();
  for (const { tree } of clientSources()) {
    walk(tree, (node) => {
      if (node.type !== 'ImportDeclaration' || (node.source as Node).value !== '@mantine/core')
        return;
      for (const imported of node.specifiers as Node[]) {
        const name = String((imported.imported as Node | undefined)?.name);
        const file = `${name}.layer.css`;
        if (existsSync(join(styles, file)) && !listed.includes(`/${file}`)) missing.add(name);
      }
    });
  }
  expect([...missing]).toEqual([]);
});
