import { french } from '@roundhouse/shared/errors/french';
import app from './app.json';
import errors from './errors.json';
import feed from './feed.json';
import notices from './notices.json';
import promises from './promises.json';
import realtime from './realtime.json';
import supports from './supports.json';
import ui from './ui.json';

/** What the first page says: one chunk, preloaded beside the program. */
export const catalogue = { app, errors, feed, notices, promises, realtime, supports, ui };

export const errorTexts = french;
