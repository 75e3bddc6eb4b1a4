import type { Template } from '@roundhouse/shared/responses';
import { answer, type UseCase } from '../../app/useCase.ts';

/** The saved texts of all who speak for the brand, by name. */
export const listTemplates: UseCase<unknown, Template[]> = async ({ parts }) =>
  answer(await parts.templates.list());
