import type { ResponseCheck, Topics } from '../features/comments/index.ts';
import { ideaTopic } from '../features/ideas/index.ts';
import { updateTopic } from '../features/updates/index.ts';
import type { Parts } from './parts.ts';

/** What comments can be about, and what they can answer: each feature that has a talk adds its line. */
export function createTalk(
  stores: Pick<Parts, 'ideas' | 'boards' | 'responses' | 'updates' | 'reps'>,
): {
  topics: Topics;
  isResponseTo: ResponseCheck;
} {
  return {
    topics: {
      idea: ideaTopic(stores),
      update: updateTopic(stores),
    },
    isResponseTo: stores.responses.isTo,
  };
}
