/** How much one connection, and one address, may ask for. */
export type SocketLimits = {
  /** Rooms a connection may be in on its own wish. */
  rooms: number;
  /** Messages a connection may send in a burst, and how many a second after that. */
  burst: number;
  perSecond: number;
  /** Messages over the limit after which the connection is closed. */
  patience: number;
  /** Open connections of one address, times `RATE_LIMIT_FACTOR`; an office or a school shares one. */
  connectionsPerAddress: number;
  /** Characters that may wait to be read by one connection; beyond, it is closed. */
  unread: number;
  /** Least time between two `typing.told` of one connection, in ms. */
  typingEveryMs: number;
};

export const SOCKET_LIMITS: SocketLimits = {
  rooms: 20,
  burst: 40,
  perSecond: 10,
  patience: 200,
  connectionsPerAddress: 1000,
  unread: 4_000_000,
  typingEveryMs: 2000,
};

/** A token bucket. `take` answers whether there was a token at `now`, in ms. */
export function createBucket({ burst, perSecond }: Pick<SocketLimits, 'burst' | 'perSecond'>) {
  let tokens = burst;
  let at = Number.NaN;
  return {
    take(now: number): boolean {
      if (!Number.isNaN(at)) tokens = Math.min(burst, tokens + ((now - at) / 1000) * perSecond);
      at = now;
      if (tokens < 1) return false;
      tokens--;
      return true;
    },
  };
}
