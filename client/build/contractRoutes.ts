import type { Plugin } from 'vite';
import { contract } from '../../shared/src/contract/index.ts';

const NAME = 'virtual:contractRoutes';

/** What stands at one name of the contract: an action, or more names. */
type Part = { '~orpc': { route: Route } } | { [name: string]: Part };
type Route = { method?: string; path?: string; inputStructure?: string; outputStructure?: string };

/**
 * Gives the client the contract's methods and paths alone, as `virtual:contractRoutes`: the shapes
 * are the server's to check, and would be a quarter of the first page's scripts.
 */
export function contractRoutes(): Plugin {
  return {
    name: 'contract-routes',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export const contractRoutes = ${JSON.stringify(routesOf(contract as unknown as Part))};`
        : undefined,
  };
}

/** The contract with nothing left but how each action is called. */
function routesOf(part: Part): unknown {
  if (isAction(part)) {
    const { method, path, inputStructure, outputStructure } = part['~orpc'].route;
    const route = { method, path, inputStructure, outputStructure };
    return { '~orpc': { route, meta: {}, errorMap: {} } };
  }
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, routesOf(inner)]));
}

function isAction(part: Part): part is Extract<Part, { '~orpc': unknown }> {
  return '~orpc' in part;
}
