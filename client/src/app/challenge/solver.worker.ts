import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { handler } from 'altcha-lib/workers/shared';

/* The library's worker with the browser's own cryptography: a chunk of ours, from our own origin. */
handler({ deriveKey });
