import type { Query } from '@tanstack/react-query';

/** The action a query calls, such as `ideas.get`; keys are `[path, { input, type }]`. */
export function pathOf({ queryKey }: Pick<Query, 'queryKey'>): string {
  const [path] = queryKey;
  return Array.isArray(path) ? path.join('.') : '';
}

/** What the action is called with; of an endless list, what its first page is. */
export function inputOf({ queryKey }: Pick<Query, 'queryKey'>): unknown {
  const options = queryKey[1] as { input?: unknown } | undefined;
  return options?.input ?? {};
}
