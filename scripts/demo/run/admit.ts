import type { Parts } from '../../../server/src/app/parts.ts';
import type { DemoPerson } from '../content/types.ts';
import type { Somebody } from './asPerson.ts';

/** The version of the house rules that a board comes with. */
const FIRST_RULES = 1;

type Newcomer = Pick<DemoPerson, 'name' | 'email' | 'role' | 'locale'>;

/** Makes an account that joined then, with a confirmed address and the house rules accepted. */
export async function admit(
  parts: Parts,
  { name, email, role, locale }: Newcomer,
  at: Date,
): Promise<Somebody> {
  const known = { passwordHash: null, isEmailVerified: true, acceptedRules: FIRST_RULES };
  const id = await parts.accountsStore.insertMember({ name, email, role, locale, ...known }, at);
  if (!id) throw new Error(`Two demo people have the address ${email}.`);
  return { id, role, locale };
}
