/// <reference path="./contractRoutes.d.ts" />
import { contractRoutes } from 'virtual:contractRoutes';
import { createORPCClient } from '@orpc/client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { API_PREFIX, type ContractClient } from '@roundhouse/shared/contract';
import { fetchSolving } from './challenge/fetchSolving.ts';
import { nameFormerMembers } from './formerMembers.ts';

const link = new OpenAPILink(contractRoutes, {
  url: () => `${window.location.origin}${API_PREFIX}`,
  fetch: (request, init) => fetchSolving(request, { ...init, credentials: 'same-origin' }),
  interceptors: [async ({ next }) => nameFormerMembers(await next())],
});

/** Calls the server's actions: `await client.ideas.get({ id })`. Rejects with an ORPCError. */
export const client: ContractClient = createORPCClient(link);

/** The same actions as query and mutation options: `useQuery(api.ideas.get.queryOptions({ input }))`. */
export const api = createTanstackQueryUtils(client);
