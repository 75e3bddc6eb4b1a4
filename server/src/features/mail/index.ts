import { actions, run } from '../../app/procedure.ts';
import { readOutbox } from './readOutbox.ts';

export type { MailOccasion } from './accountLetter.ts';
export { type Letter, type LetterItem, writeOut } from './letter.ts';
export { createMailer, type Mailer } from './mailer.ts';
export { createMailsStore, type MailsStore, type NewMail } from './mails.store.ts';
export { personalMails } from './personalMails.ts';
export { createPostOffice, type PostOffice } from './postOffice.ts';
export { forgetMails, sendMails } from './sendMails.ts';

export const mailHandlers = {
  outbox: actions.mail.outbox.handler(run(readOutbox)),
};
