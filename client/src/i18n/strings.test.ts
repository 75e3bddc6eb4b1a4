import { describe, expect, it } from 'vitest';
import { clientSources, type Node, placeOf, walk } from '../testing/sources.ts';
import { type Texts as Tree, wholeCatalogue } from '../testing/wholeCatalogue.ts';

const { en } = wholeCatalogue;

const sources = clientSources();
const spoken = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'label',
  'title',
  'description',
  'placeholder',
  'error',
  'text',
  'lead',
  'nothingFoundMessage',
  'confirm',
]);
const hasLetters = (value: unknown) => typeof value === 'string' && /\p{L}/u.test(value);

/** Literal strings an expression may show: itself, or either side of a condition. */
function literals(node: Node | null | undefined): Node[] {
  if (!node) return [];
  if (node.type === 'Literal' && hasLetters(node.value)) return [node];
  if (node.type === 'TemplateLiteral') {
    return (node.quasis as Node[]).filter((quasi) =>
      hasLetters((quasi.value as { cooked: string }).cooked),
    );
  }
  if (node.type === 'ConditionalExpression') {
    return [...literals(node.consequent as Node), ...literals(node.alternate as Node)];
  }
  if (node.type === 'LogicalExpression') return literals(node.right as Node);
  if (node.type === 'JSXExpressionContainer') return literals(node.expression as Node);
  return [];
}

/** Words on a screen that stand in the code instead of the catalogues. */
function looseStrings(): string[] {
  const found: string[] = [];
  for (const source of sources) {
    walk(source.tree, (node, parent) => {
      const isChild = parent?.type === 'JSXElement' || parent?.type === 'JSXFragment';
      if (node.type === 'JSXText' && hasLetters(node.value))
        found.push(`${placeOf(source, node)} ${node.value}`);
      if (node.type === 'JSXExpressionContainer' && isChild) {
        for (const each of literals(node)) found.push(placeOf(source, each));
      }
      if (node.type === 'JSXAttribute' && spoken.has(String((node.name as Node).name))) {
        for (const each of literals(node.value as Node)) found.push(placeOf(source, each));
      }
    });
  }
  return found;
}

function isKey(namespace: string, key: string): boolean {
  let at: string | Tree | undefined = en[namespace];
  const steps = key.split('.');
  const last = steps.pop()!;
  for (const step of steps) at = typeof at === 'object' ? at[step] : undefined;
  return (
    typeof at === 'object' &&
    (typeof at[last] === 'string' || typeof at[`${last}_other`] === 'string')
  );
}

/** `t('…')` calls whose key is in no catalogue that the file opens with useTranslation. */
function unknownKeys(): string[] {
  const found: string[] = [];
  for (const source of sources) {
    const namespaces = new Set<string>();
    const calls: [Node, string][] = [];
    walk(source.tree, (node) => {
      if (node.type !== 'CallExpression') return;
      const callee = node.callee as Node;
      const name =
        callee.type === 'MemberExpression' ? (callee.property as Node).name : callee.name;
      const [first] = node.arguments as Node[];
      const values = first?.type === 'ArrayExpression' ? (first.elements as Node[]) : [first];
      for (const value of values) {
        if (value?.type !== 'Literal' || typeof value.value !== 'string') continue;
        if (name === 'useTranslation' || name === 'getFixedT') namespaces.add(value.value);
        if (name === 't') calls.push([value, value.value]);
      }
    });
    for (const [node, key] of calls) {
      const [namespace, rest] = key.includes(':')
        ? (key.split(':') as [string, string])
        : [null, key];
      const places = namespace
        ? [namespace]
        : [...(namespaces.size > 0 ? namespaces : Object.keys(en))];
      if (!places.some((place) => isKey(place, rest)))
        found.push(`${placeOf(source, node)} ${key}`);
    }
  }
  return found;
}

describe('what the client says', () => {
  it('reads files at all', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  it('stands in the catalogues, never in the code', () => {
    expect(looseStrings()).toEqual([]);
  });

  it('uses only keys that exist', () => {
    expect(unknownKeys()).toEqual([]);
  });
});
