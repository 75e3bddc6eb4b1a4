import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { readIdCursor } from '../../app/idCursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentToModerators } from './presentSanctions.ts';

const PAGE = 50;

/** What runs against anybody now, for moderators. */
export const listRunning: UseCase<
  Inputs['sanctions']['running'],
  Outputs['sanctions']['running']
> = async ({ parts }, { cursor }) => {
  const stored = await parts.sanctions.running(parts.clock(), readIdCursor(cursor), PAGE);
  const next = stored.length === PAGE ? (stored.at(-1)?.id ?? null) : null;
  return answer({ sanctions: await presentToModerators(parts, stored), next });
};
