import { actions, run } from '../../app/procedure.ts';
import { listFeed } from './listFeed.ts';
import { listTags } from './listTags.ts';

export { createFeedStore } from './feed.store.ts';

export const feedHandlers = {
  list: actions.feed.list.handler(run(listFeed)),
  tags: actions.feed.tags.handler(run(listTags)),
};
