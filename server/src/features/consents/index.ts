import { actions, run } from '../../app/procedure.ts';
import { chooseConsents, readConsents } from './chooseConsents.ts';

export { type ConsentsStore, createConsentsStore } from './consents.store.ts';

export const consentsHandlers = {
  read: actions.consents.read.handler(run(readConsents)),
  choose: actions.consents.choose.handler(run(chooseConsents)),
};
