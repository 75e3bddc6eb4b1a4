import type { Consents } from '@roundhouse/shared/consents';
import type { Inputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { changeChoices, takesUpdateMail } from '../notices/index.ts';

/** What one agreed to, and when. */
export const readConsents: UseCase<unknown, Consents> = async ({ parts, asker }) =>
  answer(await present(parts, member(asker).id));

/** Agrees to mail about updates, or takes it back; a rhythm that was chosen already stays. */
export const chooseConsents: UseCase<Inputs['consents']['choose'], Consents> = async (
  { parts, asker },
  { takesUpdateMail: takes, source },
) => {
  const { id } = member(asker);
  const known = await parts.noticePreferences.get(id);
  if (takes !== takesUpdateMail(known)) {
    const update = { ...known.choices.update, mail: takes ? 'at_once' : 'none' } as const;
    await changeChoices(parts, id, { choices: { update } }, source);
  }
  return answer(await present(parts, id));
};

async function present(parts: Parts, personId: string): Promise<Consents> {
  const [preferences, log] = await Promise.all([
    parts.noticePreferences.get(personId),
    parts.consents.ofPerson(personId),
  ]);
  return { takesUpdateMail: takesUpdateMail(preferences), log };
}
