import type { Inputs } from '@roundhouse/shared/contract';
import type { Hold } from '@roundhouse/shared/screening';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { tellQueue } from '../queue/index.ts';
import { contentsOf, requireAllowed } from '../trust/index.ts';
import { textOf } from './gatherFacts.ts';
import { queueKeyOf, tellHold } from './hold.ts';
import { presentHold } from './presentHold.ts';
import { requireMine } from './requireMine.ts';
import { refuseWords } from './screen.ts';

/** Other words for what waits; it goes on waiting, and who reads it now is told. */
export const reviseHold: UseCase<Inputs['screening']['revise'], Hold> = async (
  { parts, asker },
  { holdId, title, body },
) => {
  const known = await requireMine(parts, asker, holdId);
  const isIdea = known.kind === 'idea' || known.kind === 'ideaEdit';
  if (isIdea !== (title !== undefined) || (!isIdea && body === '')) {
    const field = isIdea ? 'title' : 'body';
    throw new Refusal('invalid_input', { fields: [{ field, rule: 'required' }] });
  }
  await requireAllowed(parts, asker, { contents: contentsOf(parts, { body }) });
  const { match } = await parts.screening.ready();
  const text = textOf({ title, body });
  refuseWords({ matches: match(text, known.language) });
  const { held, item } = await parts.storage.transaction(async (session) => {
    const { input } = await requireMine(parts, asker, holdId, session);
    const words = { body, title: title ?? null };
    const posted = { ...input, body, ...(title === undefined ? {} : { title }) };
    const held = await parts.holds.revise(holdId, { ...words, input: posted }, session);
    if (!held) throw new Refusal('hold_decided');
    return { held, item: await parts.queue.renew(queueKeyOf(held), session) };
  });
  return {
    output: presentHold(held),
    events: [...tellHold(held), ...(await tellQueue(parts, item))],
  };
};
