import type { NewResponse, Response } from '@roundhouse/shared/responses';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { presentResponses } from './presentResponses.ts';

/**
 * What is stored under these identifiers, in their order, if all of it is this rep's and on these
 * ideas; `null` where nothing is. Refuses with `id_taken` what is another's, or another post.
 */
export async function findPosted(
  parts: Pick<Parts, 'responses' | 'people'>,
  targets: NewResponse['targets'],
  repId: string,
): Promise<Response[] | null> {
  const found = await parts.responses.byIds(targets.map(({ id }) => id));
  if (found.length === 0) return null;
  const byId = new Map(found.map((response) => [response.id, response]));
  const posted = targets.flatMap(({ id, ideaId }) => {
    const response = byId.get(id);
    return response?.repId === repId && response.ideaId === ideaId ? response : [];
  });
  if (posted.length < targets.length) throw new Refusal('id_taken');
  return presentResponses(parts, posted);
}
