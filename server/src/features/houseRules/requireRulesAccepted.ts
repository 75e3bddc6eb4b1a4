import { needsRules } from '@roundhouse/shared/houseRules';
import type { Asker, Permission } from '@roundhouse/shared/permissions';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';

/** Refuses whoever wants to write what others read and has not accepted the rules that ask for it. */
export async function requireRulesAccepted(
  parts: Parts,
  asker: Asker,
  permission: Permission,
): Promise<void> {
  if (!asker || !needsRules(permission)) return;
  const [accepted, { version, required }] = await Promise.all([
    parts.people.acceptedRules(asker.id),
    parts.houseRules.inForce(parts.clock()),
  ]);
  if (accepted < required) throw new Refusal('rules_not_accepted', { version });
}
