import type { Viewer } from '@roundhouse/shared/people';
import { answer, type UseCase } from '../../app/useCase.ts';

/** Who is signed in; `null` for a guest. */
export const readViewer: UseCase<unknown, Viewer | null> = async ({ parts, asker }) =>
  answer(asker && (await parts.people.viewer(asker.id)));
