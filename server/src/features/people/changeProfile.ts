import type { Inputs } from '@roundhouse/shared/contract';
import type { Viewer } from '@roundhouse/shared/people';
import { isImpersonal } from '@roundhouse/shared/reps';
import { authorise, member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { tellPersonChanged } from './tellPersonChanged.ts';

/** What others read of a person; whoever is muted keeps it as it is. */
const SHOWN = ['name', 'bio', 'region', 'skills'] as const;

/** Changes one's own profile; whoever speaks for the brand keeps a person's name. */
export const changeProfile: UseCase<Inputs['people']['changeProfile'], Viewer> = async (
  { parts, asker },
  change,
) => {
  const { id, role } = member(asker);
  if (SHOWN.some((field) => change[field] !== undefined)) authorise(asker, 'profile.show');
  const speaks = role === 'rep' || role === 'owner';
  if (speaks && change.name !== undefined && isImpersonal(change.name)) {
    throw new Refusal('name_impersonal');
  }
  const record = await parts.people.changeProfile(id, change, parts.clock());
  if (!record) throw new Refusal('not_signed_in');
  return tellPersonChanged(parts, record);
};
