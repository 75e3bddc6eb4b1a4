import { makeId } from '@roundhouse/shared/primitives';
import { aSanction } from '../support/aSanction.ts';
import type { Row } from './table.ts';

const reason = { reason: 'It was a misunderstanding after all.', language: 'en' } as const;

/** What moderators do about people, and what people can say against it. */
export const sanctionRows: Record<string, Row> = {
  'sanctions.give': {
    who: 'moderators',
    ask: (call, { bystander }) => call.sanctions.give(aSanction(bystander.id)),
  },
  'sanctions.lift': {
    who: 'moderators',
    ask: async (call, { bystander }) => {
      const { id: sanctionId } = await call.sanctions.give(aSanction(bystander.id));
      return call.sanctions.lift({ sanctionId, ...reason });
    },
  },
  'sanctions.running': { who: 'moderators', ask: (call) => call.sanctions.running({}) },
  'sanctions.findPeople': { who: 'moderators', ask: (call) => call.sanctions.findPeople({}) },
  'sanctions.person': {
    who: 'moderators',
    ask: (call, { bystander }) => call.sanctions.person({ personId: bystander.id }),
  },
  'appeals.standing': { who: 'members', ask: (call) => call.appeals.standing() },
  'appeals.post': {
    who: 'members',
    ask: (call) =>
      call.appeals.post({
        id: makeId(),
        about: { kind: 'sanction', id: makeId() },
        text: 'I did not write that.',
        language: 'en',
      }),
    refusal: 'not_found',
  },
  'appeals.get': {
    who: 'moderators',
    ask: (call) => call.appeals.get({ appealId: makeId() }),
    refusal: 'not_found',
  },
  'appeals.decide': {
    who: 'moderators',
    ask: (call) => call.appeals.decide({ appealId: makeId(), isGranted: true, ...reason }),
    refusal: 'not_found',
  },
};
