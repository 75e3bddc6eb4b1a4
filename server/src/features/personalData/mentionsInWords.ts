import { collectionNames } from '../../storage/personalRecords.ts';
import { type Rewrite, rewriteTexts } from '../../storage/rewriteTexts.ts';
import type { PersonalDataKeeper } from './keeper.ts';

/** Collections without words of people's, and the log, in which nothing is ever changed and nobody named. */
const WITHOUT_WORDS = new Set([
  'supports',
  'reactions',
  'verdicts',
  'subscriptions',
  'notices',
  'deliveries',
  'people',
  'sessions',
  'accounts',
  'audit',
  'auditLog',
  'jobs',
  'migrations',
  'erasures',
]);

const WORDS = { en: 'a former member', fr: 'un ancien membre' } as const;

/** Takes a person's name out of a mention of them; the words around stay. */
export function withoutMention(personId: string): Rewrite {
  const mention = new RegExp(`@\\[[^\\]\\n]{1,80}\\]\\(person:${personId}\\)`, 'g');
  return (text, { language }, path) =>
    text.replace(mention, WORDS[language === 'fr' || path.endsWith('.fr') ? 'fr' : 'en']);
}

/** Mentions of the person in what others wrote, wherever that is kept. They are nobody's to take along. */
export const mentionsInWords: PersonalDataKeeper = {
  name: 'mentions',
  async *export() {},
  async erase({ storage }, { personId }) {
    for (const name of await collectionNames(storage.connection)) {
      if (WITHOUT_WORDS.has(name)) continue;
      await rewriteTexts(storage.connection, name, {}, withoutMention(personId));
    }
  },
};
