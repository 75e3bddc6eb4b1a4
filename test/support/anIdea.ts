import type { Inputs } from '@roundhouse/shared/contract';
import { makeId } from '@roundhouse/shared/primitives';

type NewIdea = Inputs['ideas']['post'];

/** An idea to post; only its board must be given. */
export function anIdea(idea: Partial<NewIdea> & Pick<NewIdea, 'boardId'>): NewIdea {
  return {
    id: makeId(),
    parentId: null,
    kind: 'revival',
    title: 'Bring back the night express',
    body: 'With its **sleeping cars**, in the old green.',
    language: 'en',
    tags: ['h0-gauge'],
    pictures: [],
    hackFiles: [],
    ...idea,
  };
}
