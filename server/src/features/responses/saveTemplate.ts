import type { Inputs } from '@roundhouse/shared/contract';
import { RESPONSE_LIMITS, type Template } from '@roundhouse/shared/responses';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

/** Saves a text, or what it says now; there are a hundred at most. */
export const saveTemplate: UseCase<Inputs['responses']['saveTemplate'], Template> = async (
  { parts },
  input,
) => {
  const limit = RESPONSE_LIMITS.templates;
  const saved = await parts.ideaTurns('templates', () =>
    parts.storage.transaction(async (session) => {
      const isNew = !(await parts.templates.isThere(input.id, session));
      if (isNew && (await parts.templates.count(session)) >= limit) {
        throw new Refusal('too_many_templates', { limit });
      }
      return parts.templates.save(input, session);
    }),
  );
  return answer(saved);
};
