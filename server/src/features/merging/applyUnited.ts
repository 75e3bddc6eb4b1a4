import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { StoredIdea } from '../ideas/index.ts';
import type { United } from '../supports/index.ts';

type Session = Parameters<Parts['ideas']['changeTally']>[2];

/** The idea as it stands within a transaction; refuses with `not_found`. */
export async function readIdea(
  parts: Pick<Parts, 'ideas'>,
  id: string,
  session?: Session,
): Promise<StoredIdea> {
  const idea = await parts.ideas.get(id, session);
  if (!idea) throw new Refusal('not_found');
  return idea;
}

/** Puts the numbers that were added up from all its supports onto an idea. */
export async function applyUnited(
  parts: Pick<Parts, 'ideas'>,
  idea: StoredIdea,
  { supports, setAside, pledgedUnits, hot, pledges }: United,
  session: Session,
): Promise<void> {
  const { tally } = idea;
  await parts.ideas.changeTally(
    idea.id,
    {
      supports: supports - tally.supports,
      setAside: setAside - tally.setAside,
      pledgedUnits: pledgedUnits - tally.pledgedUnits,
      hot,
      pledges,
    },
    session,
  );
}
