import type { Inputs } from '@roundhouse/shared/contract';
import type { PersonRow } from '@roundhouse/shared/people';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { toBrief, toRow } from './people.views.ts';

/** Gives a person a role, but never takes it from the last owner. */
export const assignRole: UseCase<Inputs['people']['assignRole'], PersonRow> = async (
  { parts },
  { id, role },
) => {
  const record = await parts.storage.transaction(async (session) => {
    const owners = await parts.people.ownerIds(session);
    if (role !== 'owner' && owners.length === 1 && owners[0] === id)
      throw new Refusal('last_owner');
    // Each owner is written to, so that of two owners stepping down at once only one can.
    if (role !== 'owner') await parts.people.touch(owners, parts.clock(), session);
    return parts.people.setRole(id, role, parts.clock(), session);
  });
  if (!record) throw new Refusal('not_found');
  parts.sessions.refresh(id);
  return { output: toRow(record), events: [{ name: 'person.changed', payload: toBrief(record) }] };
};
