/** Starts the board, after building what has changed since the last time. */
import { buildIfNeeded } from './build.mjs';

process.env.NODE_ENV ??= 'production';
await buildIfNeeded();
await import('../server/dist/main.js');
