import { deleteRecords, plainRecords } from '../../storage/personalRecords.ts';
import { rewriteTexts } from '../../storage/rewriteTexts.ts';
import { namedAs, type PersonalDataKeeper } from '../personalData/index.ts';

/** Mails to a person that are still kept, and their name in mails to others. */
export const personalMails: PersonalDataKeeper = {
  name: 'mails',
  async *export({ storage, people }, personId) {
    const email = (await people.get(personId))?.email;
    const mine = { to: email ?? '' };
    // Their text is in the mailbox; it names others, and links in it are keys.
    for await (const { createdAt, locale } of plainRecords(storage.connection, 'mails', mine))
      yield { createdAt, locale };
  },
  async erase({ storage: { connection } }, { email, name, askedAt }) {
    // An account made anew with the same address has mails of its own.
    await deleteRecords(connection, 'mails', { to: email, createdAt: { $lte: askedAt } });
    const rename = namedAs(name);
    await rewriteTexts(connection, 'mails', {}, (text, record, path) =>
      path === 'to' ? text : rename(text, record, path),
    );
  },
};
