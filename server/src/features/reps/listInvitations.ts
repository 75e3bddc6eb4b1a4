import type { Outputs } from '@roundhouse/shared/contract';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentInvitations } from './presentInvitations.ts';

export const listInvitations: UseCase<unknown, Outputs['reps']['invitations']> = async ({
  parts,
}) => answer(await presentInvitations(parts, await parts.invitations.list()));
