import type { Outputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import { member } from '../../app/authorise.ts';
import type { Asking, Outcome } from '../../app/useCase.ts';
import type { SupportStep } from './applyWishes.ts';
import { grantWishes } from './grantWishes.ts';

type Changed = Outputs['supports']['give'];

/**
 * Changes the asker's support of an idea together with the idea's numbers, in the idea's turn. A
 * step that changes nothing answers what stands and tells nobody.
 */
export async function changeSupport(
  { parts, asker }: Asking,
  ideaId: string,
  step: SupportStep,
): Promise<Outcome<Changed>> {
  const { id: personId } = member(asker);
  const {
    granted,
    tally,
    pledges,
    events: others,
  } = await parts.supportGathering(ideaId, { personId, step }, (wishes) =>
    grantWishes(parts, ideaId, wishes),
  );
  if ('refusal' in granted) throw granted.refusal;
  const { mine, isChanged } = granted;
  const output = { mine, tally };
  if (!isChanged) return { output, events: others };
  const events: StoredEvent[] = [
    { name: 'idea.tallied', payload: { ideaId, tally } },
    { name: 'support.changed', payload: { personId, ideaId, mine } },
  ];
  if (pledges) events.push({ name: 'idea.pledged', payload: { ideaId, pledges } });
  return { output, events: [...events, ...others] };
}
