import type { Inputs } from '@roundhouse/shared/contract';
import type { Viewer } from '@roundhouse/shared/people';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** Chooses the demo's first person of a role; on a real board there is no such thing. */
export const signInToDemo: UseCase<Inputs['site']['signInToDemo'], Viewer> = async (
  { parts, locale },
  { role },
) => {
  if (!parts.config.ROUNDHOUSE_DEMO) throw new Refusal('not_found');
  const person = await parts.people.firstWithRole(role, locale);
  const viewer = person && (await parts.people.viewer(person._id.toHexString()));
  if (!viewer) throw new Refusal('not_found');
  return answer(viewer);
};
