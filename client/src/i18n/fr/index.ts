/** Every namespace of this language: one chunk, loaded before the first render. */

import about from './about.json';
import accounts from './accounts.json';
import app from './app.json';
import comments from './comments.json';
import compose from './compose.json';
import errors from './errors.json';
import feed from './feed.json';
import house from './house.json';
import ideas from './ideas.json';
import imports from './imports.json';
import people from './people.json';
import realtime from './realtime.json';
import setup from './setup.json';
import supports from './supports.json';
import ui from './ui.json';

export const catalogue = {
  app,
  about,
  accounts,
  comments,
  compose,
  errors,
  feed,
  house,
  ideas,
  imports,
  people,
  realtime,
  setup,
  supports,
  ui,
};
