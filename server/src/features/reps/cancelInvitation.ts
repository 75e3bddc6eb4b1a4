import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** Takes an invitation back: the link in its mail leads nowhere from now on. */
export const cancelInvitation: UseCase<
  Inputs['reps']['cancelInvitation'],
  Outputs['reps']['cancelInvitation']
> = async ({ parts }, { id }) => {
  if (!(await parts.invitations.cancel(id))) throw new Refusal('not_found');
  return answer({});
};
