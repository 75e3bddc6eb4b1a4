import type { StoredEvent } from '@roundhouse/shared/events';
import type { Response } from '@roundhouse/shared/responses';
import type { Parts } from '../../app/parts.ts';
import type { Outcome } from '../../app/useCase.ts';
import { presentDecisions } from '../decisions/index.ts';
import { tellStatusChanged } from '../ideas/index.ts';
import type { Answered } from './answerIdea.ts';
import { presentResponses } from './presentResponses.ts';
import { privateThanks } from './storedResponse.ts';

/** After the write of a post: its responses, and everything that there is to tell. */
export async function tellAnswered(
  parts: Parts,
  answered: Answered[],
): Promise<Outcome<Response[]>> {
  const responses = await presentResponses(
    parts,
    answered.map(({ response }) => response),
  );
  const decisions = await presentDecisions(
    parts,
    answered.flatMap((each) => each.decisions),
  );
  const events: StoredEvent[] = [];
  for (const payload of responses) events.push({ name: 'response.posted', payload });
  for (const each of answered) {
    const { events: moved } = await tellStatusChanged(parts, each.change);
    events.push(...moved, ...thanksEvents(each), ...each.events);
  }
  for (const payload of decisions) events.push({ name: 'decision.changed', payload });
  return { output: responses, events };
}

/** What the author of the idea alone is told. */
function thanksEvents({ response }: Answered): StoredEvent[] {
  const { authorId: personId, ideaId, id: responseId } = response;
  const thanks = privateThanks(response, personId);
  if (!thanks || personId === null) return [];
  return [{ name: 'thanks.given', payload: { personId, ideaId, responseId, thanks } }];
}
