import type { z } from 'zod';

/** One live event: what it carries and which rooms hear it. */
export type LiveEvent<S extends z.ZodType = z.ZodType> = {
  payload: S;
  rooms: (payload: z.infer<S>) => string[];
};

/** Declares a live event; the server's and the client's socket types derive from the list of these. */
export function liveEvent<S extends z.ZodType>(
  payload: S,
  rooms: (payload: z.infer<S>) => string[],
): LiveEvent<S> {
  return { payload, rooms };
}
