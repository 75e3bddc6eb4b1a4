import {
  applyPersonToEntry,
  applyTimelineAdded,
  type TimelineEntry,
} from '@roundhouse/shared/timeline';
import { type Follower, mapped } from './follower.ts';

/** What happened to one idea. */
export const followTimeline: Follower<TimelineEntry[], { ideaId: string }> = (
  entries,
  event,
  { ideaId },
) => {
  if (event.name === 'timeline.added') {
    return event.payload.ideaId === ideaId ? applyTimelineAdded(entries, event.payload) : entries;
  }
  if (event.name !== 'person.changed') return entries;
  return mapped(entries, (entry) => applyPersonToEntry(entry, event.payload));
};
