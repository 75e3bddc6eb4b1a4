import type { ScreeningSettings } from '@roundhouse/shared/screening';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

export const readSettings: UseCase<unknown, ScreeningSettings> = async ({ parts }) =>
  answer(await parts.screening.read());

/** Puts the owner's settings in the place of those they edited. */
export const saveSettings: UseCase<ScreeningSettings, ScreeningSettings> = async (
  { parts },
  settings,
) => {
  const saved = await parts.screening.save(settings);
  if (saved) return answer(saved);
  const { rev } = await parts.screening.read();
  throw new Refusal('filters_changed', { rev });
};
