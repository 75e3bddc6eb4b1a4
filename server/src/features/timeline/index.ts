import { actions, run } from '../../app/procedure.ts';
import { listTimeline } from './listTimeline.ts';

export type { NewEntry } from './storedEntry.ts';
export { createTimelineStore } from './timeline.store.ts';
export { createTimeline, type Timeline } from './timeline.ts';

export const timelineHandlers = {
  list: actions.timeline.list.handler(run(listTimeline)),
};
