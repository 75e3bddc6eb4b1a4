import type { OwnStanding } from '@roundhouse/shared/appeals';
import { member } from '../../app/authorise.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentSanctions } from '../sanctions/index.ts';
import { actKeepers } from './acts/index.ts';
import { presentActs, presentAppeals } from './presentAppeals.ts';

/** All that moderators did about the person who asks, and what became of their appeals. */
export const readStanding: UseCase<unknown, OwnStanding> = async ({ parts, asker }) => {
  const { id } = member(asker);
  const [standing, sanctions, appeals, moderators, found] = await Promise.all([
    parts.standings.of(id, parts.clock()),
    parts.sanctions.ofPerson(id),
    parts.appeals.ofPerson(id),
    parts.people.withRole('moderator'),
    Promise.all(Object.values(actKeepers).map((keeper) => keeper.ofPerson(parts, id))),
  ]);
  const acts = found.flat();
  const appealed = new Set(appeals.map(({ act }) => act));
  const onTexts = acts.filter(({ about }) => about.kind !== 'sanction');
  return answer({
    ...standing,
    sanctions: await presentSanctions(parts, sanctions),
    acts: await presentActs(parts, onTexts),
    appeals: await presentAppeals(parts, appeals),
    appealable: acts.filter(({ key }) => !appealed.has(key)).map(({ about }) => about),
    moderators,
  });
};
