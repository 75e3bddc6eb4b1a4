import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRouterClient } from '@orpc/server';
import type { ContractClient } from '@roundhouse/shared/contract';
import type { MemberRole } from '@roundhouse/shared/permissions';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Parts } from '../../../server/src/app/parts.ts';
import { router } from '../../../server/src/app/router.ts';

export type Somebody = { id: string; role: MemberRole; locale: Locale };

/**
 * Calls the board's actions as a person would, at a moment of our choosing: the same rights, the
 * same checks, the same use cases, without a request. What happens is told live only by `parts`
 * whose broadcaster tells it.
 */
export function asPerson(parts: Parts, person: Somebody, at?: Date): ContractClient {
  return createRouterClient(router, {
    context: {
      log: parts.log,
      parts: at ? { ...parts, clock: () => at } : parts,
      asker: { id: person.id, role: person.role, restriction: null },
      locale: person.locale,
      address: 'demo',
      agent: '',
      request: { headers: {} } as IncomingMessage,
      response: {} as ServerResponse,
    },
  }) as ContractClient;
}
