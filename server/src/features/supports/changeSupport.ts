import type { Outputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { MySupport, PledgeSummary } from '@roundhouse/shared/supports';
import { summarisePledges } from '@roundhouse/shared/supports';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import type { Asking, Outcome } from '../../app/useCase.ts';
import { requireOpenIdea } from '../ideas/index.ts';
import { tallyChange } from './tallyChange.ts';

type Changed = Outputs['supports']['give'];
/** A support without its revision, which follows from the idea's. */
export type SupportState = Omit<MySupport, 'rev'>;
/** What a support shall be, given what it is; the same object where nothing changes. Refuses by throwing. */
export type SupportStep = (mine: SupportState, now: Date) => SupportState;
type Session = Parameters<Parts['ideas']['changeTally']>[2];
type Written = Changed & { isChanged: boolean; pledges: PledgeSummary | null };

/**
 * Changes the asker's support of an idea together with the idea's numbers, in one transaction and
 * in the idea's turn. A step that changes nothing answers what stands and tells nobody.
 */
export async function changeSupport(
  { parts, asker }: Asking,
  ideaId: string,
  step: SupportStep,
): Promise<Outcome<Changed>> {
  const { id: personId } = member(asker);
  const { isChanged, pledges, ...output } = await parts.ideaTurns(ideaId, () =>
    parts.storage.transaction((session) => write(parts, { ideaId, personId }, step, session)),
  );
  if (!isChanged) return { output, events: [] };
  const events: StoredEvent[] = [
    { name: 'idea.tallied', payload: { ideaId, tally: output.tally } },
    { name: 'support.changed', payload: { personId, ideaId, mine: output.mine } },
  ];
  if (pledges) events.push({ name: 'idea.pledged', payload: { ideaId, pledges } });
  return { output, events };
}

async function write(
  parts: Parts,
  { ideaId, personId }: { ideaId: string; personId: string },
  step: SupportStep,
  session: Session,
): Promise<Written> {
  const idea = await requireOpenIdea(parts, ideaId, session);
  const before = await parts.supports.get(ideaId, personId, session);
  const after = step(before, parts.clock());
  if (after === before) return { mine: before, tally: idea.tally, isChanged: false, pledges: null };

  const rev = idea.tally.rev + 1;
  const mine = { ...after, rev };
  await parts.supports.keep(ideaId, personId, mine, session);
  // Reads every pledge of the idea, two numbers each, whenever one changes: exact, and linear in them.
  const pledges =
    before.pledge === after.pledge
      ? null
      : summarisePledges(await parts.supports.pledges(ideaId, session), rev);
  const change = { ...tallyChange(idea, before, after), ...(pledges && { pledges }) };
  const tally = await parts.ideas.changeTally(ideaId, change, session);
  return { mine, tally: tally ?? idea.tally, isChanged: true, pledges };
}
