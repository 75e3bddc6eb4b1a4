import { createORPCClient } from '@orpc/client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { API_PREFIX, type ContractClient, contract } from '@roundhouse/shared/contract';

export type TestClient = {
  /** The contract's actions, typed: `await call.ideas.get({ ideaId })`. */
  call: ContractClient;
  /** A request as this person's browser would send it; `path` is absolute. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** The `Cookie` header this client sends; empty for a guest. */
  cookie: string;
};

type ClientOptions = { cookie?: string; headers?: Record<string, string> };

/** A client of the server at `url`, from a page of its own origin. */
export function aClient(
  url: string,
  { cookie = '', headers = {} }: ClientOptions = {},
): TestClient {
  const always = { origin: url, ...(cookie ? { cookie } : {}), ...headers };
  const link = new OpenAPILink(contract, { url: `${url}${API_PREFIX}`, headers: () => always });
  return {
    call: createORPCClient(link),
    cookie,
    fetch: (path, init = {}) => {
      const merged = new Headers(always);
      for (const [name, value] of new Headers(init.headers)) merged.set(name, value);
      return fetch(`${url}${path}`, { redirect: 'manual', ...init, headers: merged });
    },
  };
}
