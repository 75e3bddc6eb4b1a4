import type { AppealSubject } from '@roundhouse/shared/appeals';

/** Whether two name the same thing. */
const isSame = (one: AppealSubject, other: AppealSubject) =>
  one.kind === other.kind && one.id === other.id;

/** Whether an appeal is about this. */
export const isAbout = ({ about }: { about: AppealSubject }, thing: AppealSubject) =>
  isSame(about, thing);

/** Whether this can still be appealed. */
export const isAppealable = (list: AppealSubject[], thing: AppealSubject) =>
  list.some((each) => isSame(each, thing));
