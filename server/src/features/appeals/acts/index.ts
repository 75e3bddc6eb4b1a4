import type { AppealSubjectKind } from '@roundhouse/shared/appeals';
import type { ActKeeper } from '../actKeeper.ts';
import { commentActs } from './commentActs.ts';
import { holdActs } from './holdActs.ts';
import { ideaActs } from './ideaActs.ts';
import { sanctionActs } from './sanctionActs.ts';
import { supportActs } from './supportActs.ts';

/** What can be appealed against, and how each is undone. */
export const actKeepers: Record<AppealSubjectKind, ActKeeper> = {
  sanction: sanctionActs,
  idea: ideaActs,
  comment: commentActs,
  hold: holdActs,
  support: supportActs,
};
