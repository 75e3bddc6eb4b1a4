import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { readIdCursor } from '../../app/idCursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

const PAGE = 30;

/** The mails the board wrote, for the owner. */
export const readOutbox: UseCase<Inputs['mail']['outbox'], Outputs['mail']['outbox']> = async (
  { parts },
  { cursor },
) => {
  const mails = await parts.mails.list(PAGE, readIdCursor(cursor));
  return answer({ mails, next: mails.length === PAGE ? (mails.at(-1)?.id ?? null) : null });
};
