import { makeId } from '@roundhouse/shared/primitives';
import type { Row } from './table.ts';

/** Who may do what of what is looked at before it is shown, and of trust. */
export const gateRows: Record<string, Row> = {
  'trust.mine': { who: 'members', ask: (call) => call.trust.mine() },
  'trust.today': { who: 'members', ask: (call) => call.trust.today() },
  'screening.settings': { who: 'owners', ask: (call) => call.screening.settings() },
  'screening.saveSettings': {
    who: 'owners',
    ask: async (call) => call.screening.saveSettings({ firstPosts: 0, filters: [], rev: 999 }),
    refusal: 'filters_changed',
  },
  'challenges.settings': { who: 'owners', ask: (call) => call.challenges.settings() },
  'challenges.saveSettings': {
    who: 'owners',
    ask: (call) => call.challenges.saveSettings({ when: 'floods' }),
  },
  'screening.mine': { who: 'members', ask: (call) => call.screening.mine({}) },
  'screening.revise': {
    who: 'members',
    ask: (call) => call.screening.revise({ holdId: makeId(), body: 'In other words.' }),
    refusal: 'not_found',
  },
  'screening.withdraw': {
    who: 'members',
    ask: (call) => call.screening.withdraw({ holdId: makeId() }),
    refusal: 'not_found',
  },
  'screening.get': {
    who: 'moderators',
    ask: (call) => call.screening.get({ holdId: makeId() }),
    refusal: 'not_found',
  },
  'screening.approve': {
    who: 'moderators',
    ask: (call) => call.screening.approve({ holdId: makeId(), rev: 1 }),
    refusal: 'not_found',
  },
  'screening.reject': {
    who: 'moderators',
    ask: (call) =>
      call.screening.reject({
        holdId: makeId(),
        rev: 1,
        rule: 'advert',
        reason: 'It advertises a shop.',
        language: 'en',
      }),
    refusal: 'not_found',
  },
};
