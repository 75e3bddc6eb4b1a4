import type { Permission } from '@roundhouse/shared/permissions';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from './network.ts';
import { Refusal } from './refusal.ts';
import type { Asking } from './useCase.ts';

/**
 * How often, per person (or account that is tried) and per address. An address may be a whole
 * office, so it may do more.
 */
const CLASSES = {
  signingIn: { seconds: 300, perPerson: 10, perAddress: 300 },
  settingUp: { seconds: 60, perPerson: 10, perAddress: 10 },
  posting: { seconds: 600, perPerson: 20, perAddress: 200 },
  commenting: { seconds: 60, perPerson: 20, perAddress: 200 },
  reporting: { seconds: 3600, perPerson: 40, perAddress: 400 },
  supporting: { seconds: 60, perPerson: 90, perAddress: 1800 },
  searching: { seconds: 60, perPerson: 120, perAddress: 600 },
  uploading: { seconds: 600, perPerson: 100, perAddress: 600 },
  everything: { seconds: 60, perPerson: 600, perAddress: 3000 },
} as const;

export type RateClass = keyof typeof CLASSES;

const CLASS_OF: Partial<Record<Permission, RateClass>> = {
  'site.setUp': 'settingUp',
  'demo.signIn': 'signingIn',
  'rep.accept': 'signingIn',
  'data.erase': 'signingIn',
  'idea.post': 'posting',
  'idea.edit': 'posting',
  'idea.withdraw': 'posting',
  'board.create': 'posting',
  'comment.post': 'commenting',
  'comment.edit': 'commenting',
  'comment.delete': 'commenting',
  'reaction.give': 'supporting',
  'report.post': 'reporting',
  'response.post': 'commenting',
  'response.edit': 'commenting',
  'response.judge': 'supporting',
  'note.post': 'commenting',
  'note.delete': 'commenting',
  'support.give': 'supporting',
  'pledge.make': 'supporting',
};

/** The class of what needs a right; uploads are counted at the door instead, before they are read. */
export function rateClassOf(permission: Permission): RateClass {
  return CLASS_OF[permission] ?? 'everything';
}

/** Counts a search besides what its action counts: each may look through every word of the board. */
export function countSearch({ parts, asker, address }: Asking): Promise<void> {
  return parts.limits.count('searching', { person: asker?.id ?? null, address });
}

export type RateLimits = {
  /** Counts one more; refuses with `too_many_requests` past the limit of the person or the address. */
  count(rateClass: RateClass, by: { person: string | null; address: string }): Promise<void>;
};

/** Counts in memory; `factor` multiplies every limit. */
export function createRateLimits(factor: number): RateLimits {
  const limiters = new Map<string, RateLimiterMemory>();
  for (const [name, { seconds, perPerson, perAddress }] of Object.entries(CLASSES)) {
    const make = (points: number) =>
      new RateLimiterMemory({ points: Math.ceil(points * factor), duration: seconds });
    limiters.set(`${name}:person`, make(perPerson)).set(`${name}:address`, make(perAddress));
  }
  return {
    async count(rateClass, { person, address }) {
      await consume(limiters.get(`${rateClass}:address`), networkOf(address));
      if (person !== null) await consume(limiters.get(`${rateClass}:person`), person);
    },
  };
}

async function consume(limiter: RateLimiterMemory | undefined, key: string): Promise<void> {
  try {
    await limiter?.consume(key);
  } catch (passed) {
    if (!(passed instanceof RateLimiterRes)) throw passed;
    const retryAfterSeconds = Math.max(1, Math.ceil(passed.msBeforeNext / 1000));
    throw new Refusal('too_many_requests', { retryAfterSeconds });
  }
}
