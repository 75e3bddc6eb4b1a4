import type { Response } from '@roundhouse/shared/responses';
import type { Parts } from '../../app/parts.ts';
import { type StoredResponse, toResponse } from './storedResponse.ts';

/** Responses in the given order, each with who signed it as they are now. */
export async function presentResponses(
  { people }: Pick<Parts, 'people'>,
  stored: StoredResponse[],
): Promise<Response[]> {
  const briefs = await people.briefs(stored.map(({ repId }) => repId));
  return stored.flatMap((response) => {
    const person = briefs.get(response.repId);
    return person ? toResponse(response, person) : [];
  });
}
