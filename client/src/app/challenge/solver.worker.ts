import { handler } from 'altcha-lib/workers/shared';
import { deriveKey } from './deriveKey.ts';

/* The library's worker: a chunk of ours, from our own origin. */
handler({ deriveKey });
