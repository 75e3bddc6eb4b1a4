import type { IncomingHttpHeaders } from 'node:http';
import { CHALLENGE_HEADER } from '@roundhouse/shared/challenges';
import type { Asker, Permission } from '@roundhouse/shared/permissions';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { challengeSettings } from './settings.ts';

type Needed = Pick<
  Parts,
  'challenges' | 'challengeTimes' | 'config' | 'floods' | 'trust' | 'clock'
>;

/** What floods are made of. */
const GUARDED: ReadonlySet<Permission> = new Set([
  'idea.post',
  'comment.post',
  'support.give',
  'report.post',
]);

/**
 * While a flood is on, or always where the house wants it so: asks those whom nobody knows yet for a
 * solved challenge. Refuses with `challenge_required`, which brings a new one.
 */
export async function requireSolved(
  parts: Needed,
  asker: Asker,
  headers: IncomingHttpHeaders,
): Promise<void> {
  const personId = asker?.id ?? null;
  const solution = headers[CHALLENGE_HEADER];
  if (typeof solution === 'string' && (await parts.challenges.accept(solution, personId))) return;
  const challenge = await parts.challenges.ask(personId);
  throw new Refusal('challenge_required', { challenge: { ...challenge } });
}

/** Whether challenges are asked for now. */
export async function isChallenging(
  parts: Pick<Needed, 'challengeTimes' | 'config' | 'floods'>,
): Promise<boolean> {
  const { when } = await challengeSettings(parts);
  return when === 'always' || (when === 'floods' && parts.floods.isOn());
}

/** Whether this person must solve one for this: newcomers, where what they do is what floods are made of. */
export async function mustSolve(
  parts: Needed,
  asker: Asker,
  permission: Permission,
): Promise<boolean> {
  if (!GUARDED.has(permission) || asker?.role !== 'fan') return false;
  if (!(await isChallenging(parts))) return false;
  return (await parts.trust.levelOf(asker.id, parts.clock())) === 'newcomer';
}
