import about from './about.json';
import accounts from './accounts.json';
import audit from './audit.json';
import boardRules from './boardRules.json';
import comments from './comments.json';
import complaints from './complaints.json';
import compose from './compose.json';
import curation from './curation.json';
import decisions from './decisions.json';
import desk from './desk.json';
import filing from './filing.json';
import house from './house.json';
import houseRules from './houseRules.json';
import ideas from './ideas.json';
import imports from './imports.json';
import inbox from './inbox.json';
import integrity from './integrity.json';
import merging from './merging.json';
import people from './people.json';
import personalData from './personalData.json';
import promisesPage from './promisesPage.json';
import queue from './queue.json';
import reports from './reports.json';
import reps from './reps.json';
import responses from './responses.json';
import sanctions from './sanctions.json';
import screening from './screening.json';
import setup from './setup.json';
import timeline from './timeline.json';
import trust from './trust.json';
import updates from './updates.json';

/** What the other pages say; it comes with the first of them. */
export const catalogue = {
  about,
  accounts,
  audit,
  comments,
  complaints,
  compose,
  curation,
  desk,
  decisions,
  filing,
  house,
  houseRules,
  ideas,
  imports,
  inbox,
  integrity,
  merging,
  people,
  personalData,
  responses,
  promisesPage,
  queue,
  reports,
  reps,
  boardRules,
  sanctions,
  screening,
  setup,
  timeline,
  trust,
  updates,
};
