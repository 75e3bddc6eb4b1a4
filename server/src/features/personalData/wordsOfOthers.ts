import { collectionNames } from '../../storage/personalRecords.ts';
import { type Rewrite, rewriteTexts } from '../../storage/rewriteTexts.ts';
import type { Erasing, PersonalDataKeeper } from './keeper.ts';
import { addressedAs, formerIn, isFullName, namedAs } from './namedAs.ts';

/**
 * Collections without words of people's; what the owner set, where a name is the brand's; and the
 * log, of which only reasons are ever forgotten (`personalActsAbout`).
 */
const LEFT_ALONE = new Set([
  'commentDeletions',
  ...['reactions', 'verdicts', 'subscriptions', 'notices', 'deliveries', 'trust', 'standings'],
  ...['sessions', 'accounts', 'verifications', 'pushSubscriptions', 'downloads', 'erasures'],
  ...['supportEvidence', 'fingerprints', 'solvedChallenges', 'audit', 'auditHead', 'auditIntents'],
  ...['jobs', 'migrations', 'site', 'boards', 'houseRules', 'screening', 'retention'],
  'challengeTimes',
]);

/** Only these records have words, of the many there are. */
const WITH_WORDS: Record<string, object> = {
  supports: { $or: [{ pledge: { $ne: null } }, { setAside: { $ne: null } }] },
  people: { bio: { $ne: '' } },
};

/** What moderators and reporters write of people: a single name stands for them there too. */
const OFFICIAL = new Set(['reports', 'sanctions', 'appeals', 'setAsideActs', 'talkSummaries']);
const OFFICIAL_WORDS = /(^|\.)(hidden|folded|locked|setAside|rejection|summary|reason)(\.|$)/;

/** Addresses by which others are reached. */
const ADDRESSES = /^(to|email)$/;

/** Takes a person's name out of a mention of them; the words around stay. */
export function withoutMention(personId: string): Rewrite {
  const mention = new RegExp(`@\\[[^\\]\\n]{1,80}\\]\\(person:${personId}\\)`, 'g');
  return (text, record, path) => text.replace(mention, formerIn(record, path));
}

/**
 * The person in what others wrote, wherever that is kept: mentions, the mail address, and the name.
 * A name of a single word may be any word: it goes only from what moderators and reporters wrote.
 * Nobody's to take along.
 */
export const wordsOfOthers: PersonalDataKeeper = {
  name: 'mentions',
  async *export() {},
  async erase({ storage: { connection } }, erasing) {
    for (const name of await collectionNames(connection)) {
      if (LEFT_ALONE.has(name)) continue;
      await rewriteTexts(connection, name, WITH_WORDS[name] ?? {}, without(erasing, name));
    }
  },
};

function without({ personId, name, email }: Erasing, collection: string): Rewrite {
  const unmentioned = withoutMention(personId);
  const unaddressed = addressedAs(email);
  const unnamed = namedAs(name);
  const isEverywhere = isFullName(name) || OFFICIAL.has(collection);
  return (text, record, path) => {
    if (ADDRESSES.test(path) || (collection === 'people' && path !== 'bio')) return text;
    const rest = unaddressed(unmentioned(text, record, path), record, path);
    return isEverywhere || OFFICIAL_WORDS.test(path) ? unnamed(rest, record, path) : rest;
  };
}
