import type { IncomingMessage, ServerResponse } from 'node:http';
import { implement } from '@orpc/server';
import { contract } from '@roundhouse/shared/contract';
import type { Logger } from 'pino';
import { isAudited, withTrace } from '../features/audit/auditActions.ts';
import { mustSolve, requireSolved } from '../features/challenges/index.ts';
import { requireRulesAccepted } from '../features/houseRules/requireRulesAccepted.ts';
import { authorise } from './authorise.ts';
import { rateClassOf } from './rateLimits.ts';
import type { Asking, UseCase } from './useCase.ts';

/** What a handler gets besides its input. */
export type RequestContext = Asking & {
  request: IncomingMessage;
  response: ServerResponse;
  /** Carries the request's id. */
  log: Logger;
};

/**
 * Every action of the contract, its asker counted and authorised before its input is looked at, and
 * what those with a role changed written into the audit log;
 * `.handler(run(useCase))` completes one.
 */
export const actions = implement(contract)
  .$context<RequestContext>()
  .use(async ({ context, procedure, path, next }, input) => {
    const { permission } = procedure['~orpc'].meta;
    const { asker, address, parts } = context;
    await parts.limits.count(rateClassOf(permission), { person: asker?.id ?? null, address });
    authorise(asker, permission);
    if (await mustSolve(parts, asker, permission)) {
      await requireSolved(parts, asker, context.request.headers);
    }
    await requireRulesAccepted(parts, asker, permission);
    const { method } = procedure['~orpc'].route;
    if (!asker || !isAudited({ path, method, permission })) return next();
    return withTrace(parts, { path, by: asker, input }, async () => next());
  });

/** Makes a handler of a use case: runs it, then tells what happened, after it is stored. */
export function run<I, O>(useCase: UseCase<I, O>) {
  return async ({ context, input }: { context: RequestContext; input: I }): Promise<O> => {
    const { output, events } = await useCase(context, input);
    context.parts.broadcaster.tell(events);
    return output;
  };
}
