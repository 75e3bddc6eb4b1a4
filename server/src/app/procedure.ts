import type { IncomingMessage, ServerResponse } from 'node:http';
import { implement } from '@orpc/server';
import { contract } from '@roundhouse/shared/contract';
import { authorise } from './authorise.ts';
import type { Asking, UseCase } from './useCase.ts';

/** What a handler gets besides its input. */
export type RequestContext = Asking & { request: IncomingMessage; response: ServerResponse };

const authorised = implement(contract)
  .$context<RequestContext>()
  .use(({ context, procedure, next }) => {
    authorise(context.asker, procedure['~orpc'].meta.permission);
    return next();
  });

/** Every action of the contract, its right already asked; `.handler(run(useCase))` completes one. */
export const actions = authorised;

/** Makes a handler of a use case: runs it, then tells what happened, after it is stored. */
export function run<I, O>(useCase: UseCase<I, O>) {
  return async ({ context, input }: { context: RequestContext; input: I }): Promise<O> => {
    const { output, events } = await useCase(context, input);
    context.parts.broadcaster.tell(events);
    return output;
  };
}
