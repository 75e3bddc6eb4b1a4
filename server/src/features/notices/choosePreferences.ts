import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { changeChoices } from './changeChoices.ts';

type Preferences = Outputs['notices']['preferences'];

/** How one hears of what. */
export const readPreferences: UseCase<unknown, Preferences> = async ({ parts, asker }) =>
  answer(await parts.noticePreferences.get(member(asker).id));

/** Chooses how one hears of what; kinds that are not named stay as they are. */
export const choosePreferences: UseCase<Inputs['notices']['choose'], Preferences> = async (
  { parts, asker },
  change,
) => answer(await changeChoices(parts, member(asker).id, change, 'preferences'));
