import { actions, run } from '../../app/procedure.ts';
import { readOutbox } from './readOutbox.ts';

export { createMailer, type Mailer } from './mailer.ts';
export { createMailsStore, type MailsStore } from './mails.store.ts';
export type { MailOccasion } from './writeMail.ts';

export const mailHandlers = {
  outbox: actions.mail.outbox.handler(run(readOutbox)),
};
