import type { Inputs } from '@roundhouse/shared/contract';
import type { PersonRow } from '@roundhouse/shared/people';
import { isImpersonal } from '@roundhouse/shared/reps';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { toBrief, toRow } from './people.views.ts';

/**
 * Gives a person a role, but never takes it from the last owner. Whoever answers for the brand no
 * more loses their profile as a rep; a new one gets it by `reps.save`.
 */
export const assignRole: UseCase<Inputs['people']['assignRole'], PersonRow> = async (
  { parts },
  { id, role },
) => {
  const { record, wasRep } = await parts.storage.transaction(async (session) => {
    const owners = await parts.people.ownerIds(session);
    if (role !== 'owner' && owners.length === 1 && owners[0] === id)
      throw new Refusal('last_owner');
    // Each owner is written to, so that of two owners stepping down at once only one can.
    if (role !== 'owner') await parts.people.touch(owners, parts.clock(), session);
    const changed = await parts.people.setRole(id, role, parts.clock(), session);
    if (role === 'rep' && changed && isImpersonal(changed.name)) {
      throw new Refusal('name_impersonal');
    }
    const speaks = role === 'rep' || role === 'owner';
    return { record: changed, wasRep: !speaks && (await parts.reps.remove(id, session)) };
  });
  if (!record) throw new Refusal('not_found');
  parts.sessions.refresh(id);
  return {
    output: toRow(record),
    events: [
      { name: 'person.changed', payload: toBrief(record) },
      ...(wasRep ? [{ name: 'rep.changed', payload: { personId: id, rep: null } } as const] : []),
    ],
  };
};
