import { type PersonRecord, SANCTIONABLE } from '@roundhouse/shared/sanctions';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentPerson } from '../people/index.ts';
import { listWritten } from './listWritten.ts';
import { presentToModerators } from './presentSanctions.ts';

/** What moderators can know of a person before they act. */
export const readPersonRecord: UseCase<{ personId: string }, PersonRecord> = async (
  { parts },
  { personId },
) => {
  const person = await presentPerson(parts, personId);
  if (!person) throw new Refusal('not_found');
  const [standing, sanctions, { written, hidden }] = await Promise.all([
    parts.standings.of(personId, parts.clock()),
    parts.sanctions.ofPerson(personId),
    listWritten(parts, personId),
  ]);
  return answer({
    person,
    restriction: standing.restriction,
    sanctions: await presentToModerators(parts, sanctions),
    written,
    hidden,
    allowed: [...SANCTIONABLE[person.role]],
  });
};
