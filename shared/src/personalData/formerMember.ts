import type { PersonBrief } from '../people/schema.ts';

/** What stands in the place of a name that was erased; clients say it in the reader's language. */
export const FORMER_MEMBER_NAME = 'A former member';

/** Whoever erased their account, beside what stayed of theirs. */
export const formerMember = (id: string): PersonBrief => ({
  id,
  name: FORMER_MEMBER_NAME,
  avatarUrl: null,
  role: 'fan',
  isFormer: true,
});

export const isFormerMember = (person: Pick<PersonBrief, 'isFormer'>): boolean =>
  person.isFormer === true;
