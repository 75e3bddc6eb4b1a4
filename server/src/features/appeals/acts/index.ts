import type { AppealSubjectKind } from '@roundhouse/shared/appeals';
import type { ActKeeper } from '../actKeeper.ts';
import { commentActs } from './commentActs.ts';
import { ideaActs } from './ideaActs.ts';
import { sanctionActs } from './sanctionActs.ts';

/** Where nothing of a kind can be done yet. */
const nothing: ActKeeper = {
  ofPerson: async () => [],
  find: async () => null,
  undo: async () => async () => [],
};

/** What can be appealed against, and how each is undone. */
export const actKeepers: Record<AppealSubjectKind, ActKeeper> = {
  sanction: sanctionActs,
  idea: ideaActs,
  comment: commentActs,
  hold: nothing,
  support: nothing,
};
