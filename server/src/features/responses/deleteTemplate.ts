import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

export const deleteTemplate: UseCase<{ id: string }, Record<string, never>> = async (
  { parts },
  { id },
) => {
  if (!(await parts.templates.remove(id))) throw new Refusal('not_found');
  return answer({});
};
