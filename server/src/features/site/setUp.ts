import { isTimeZone } from '@roundhouse/shared/clocks';
import type { Outputs } from '@roundhouse/shared/contract';
import type { setupSchema } from '@roundhouse/shared/site';
import type { z } from 'zod';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { toSlug } from '../boards/index.ts';
import { isSetupToken } from './setupLink.ts';

type Input = z.output<typeof setupSchema>;

/** Makes the owner, the brand and its first boards, all or none of them; once. */
export const setUp: UseCase<Input, Outputs['site']['setUp']> = async ({ parts }, input) => {
  if (await parts.site.brand()) throw new Refusal('setup_done');
  if (!(await isSetupToken(parts, input.token))) throw new Refusal('setup_link_invalid');
  const passwordHash = await parts.accounts.hashPassword(input.owner.password);
  const ownerId = await storeAll(parts, input, passwordHash);
  const owner = await parts.people.viewer(ownerId);
  if (!owner) throw new Error('The owner who was just stored is not there.');
  return answer(owner);
};

type Session = Parameters<Parts['calendars']['save']>[1];

/** Lets a board's clocks run where its owner is; a zone this server does not know is left out. */
async function keepTimeZone(
  { calendars }: Parts,
  boardId: string,
  timeZone: string | undefined,
  session: Session,
): Promise<void> {
  if (timeZone === undefined || !isTimeZone(timeZone)) return;
  await calendars.save({ boardId, timeZone, holidays: [], skipsWeekends: false }, session);
}

async function storeAll(parts: Parts, input: Input, passwordHash: string): Promise<string> {
  try {
    return await parts.storage.transaction(async (session) => {
      await parts.site.insertBrand(input.brand, session);
      await parts.site.deleteSetupLinks(session);
      for (const [position, draft] of input.boards.entries()) {
        const slug = toSlug(draft.name, `board-${position + 1}`);
        const board = await parts.boards.insert({ ...draft, slug, position }, session);
        if (!board) throw new Refusal('board_name_taken');
        await keepTimeZone(parts, board.id, input.timeZone, session);
      }
      const { name, email } = input.owner;
      const ownerId = await parts.accountsStore.insertMember(
        {
          name,
          email,
          role: 'owner',
          locale: input.brand.locale,
          passwordHash,
          // Whoever holds the terminal's link need not prove an address; mails may not work yet.
          isEmailVerified: true,
          // The rules the board comes with are the owner's from now on.
          acceptedRules: 1,
        },
        parts.clock(),
        session,
      );
      if (!ownerId) throw new Error('An account with this address exists before set-up.');
      return ownerId;
    });
  } catch (error) {
    if (isDuplicateKey(error)) throw new Refusal('setup_done');
    throw error;
  }
}
