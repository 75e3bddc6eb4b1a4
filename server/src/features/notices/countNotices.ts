import type { Outputs } from '@roundhouse/shared/contract';
import { answer, type UseCase } from '../../app/useCase.ts';

/** How many notices one has not read; none for guests. */
export const countNotices: UseCase<unknown, Outputs['notices']['count']> = async ({
  parts,
  asker,
}) => answer({ unread: asker ? await parts.notices.countUnread(asker.id) : 0 });
