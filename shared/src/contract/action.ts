import { oc } from '@orpc/contract';
import { type ErrorCode, errorRegistry } from '../errors/index.ts';
import { needsRules } from '../houseRules/needsRules.ts';
import type { Permission } from '../permissions/index.ts';

/** What the server must know of an action besides its shapes. */
export type ActionMeta = { permission: Permission };

const EVERY_ACTION = [
  'invalid_input',
  'not_signed_in',
  'not_allowed',
  'muted',
  'suspended',
  'banned',
  'too_many_requests',
  'challenge_required',
  'internal',
] as const;

type Errors<C extends ErrorCode> = Pick<typeof errorRegistry, C | (typeof EVERY_ACTION)[number]>;

/** Begins an action of the contract: the right it needs, and the errors it adds to those of every action. */
export function action<C extends ErrorCode = never>(permission: Permission, ...codes: C[]) {
  const errors = Object.fromEntries(
    [...EVERY_ACTION, ...rulesErrors(permission), ...codes].map((code) => [
      code,
      errorRegistry[code],
    ]),
  ) as Errors<C>;
  return oc.$meta<ActionMeta>({ permission }).errors(errors);
}

/** Whoever writes for others to read may be asked for the house rules first. */
const rulesErrors = (permission: Permission): ErrorCode[] =>
  needsRules(permission) ? ['rules_not_accepted'] : [];
