import type { Inputs } from '@roundhouse/shared/contract';
import type { Viewer } from '@roundhouse/shared/people';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { tellPersonChanged } from './tellPersonChanged.ts';

export const changeProfile: UseCase<Inputs['people']['changeProfile'], Viewer> = async (
  { parts, asker },
  change,
) => {
  const record = await parts.people.changeProfile(member(asker).id, change, parts.clock());
  if (!record) throw new Refusal('not_signed_in');
  return tellPersonChanged(parts, record);
};
