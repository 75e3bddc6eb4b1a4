import type { Parts } from '../../app/parts.ts';
import { createActsStore } from './acts.store.ts';
import { createEvidenceStore } from './evidence.store.ts';
import { createSupportEvidence } from './evidence.ts';
import { createFloodsStore } from './floods.store.ts';
import { createFloodWatch } from './floodWatch.ts';
import { createRecountsStore } from './recounts.store.ts';

type Options = Pick<Parts, 'config' | 'people' | 'log' | 'clock'> & {
  connection: Parts['storage']['connection'];
  /** The server's own, from which the key of the hashes is made. */
  secret: string;
};

/** All that integrity keeps, in the store and in memory. */
export function createIntegrity({ config, connection, secret, people, log, clock }: Options) {
  const floods = createFloodsStore(connection);
  const watch = createFloodWatch({
    clock,
    factor: config.RATE_LIMIT_FACTOR,
    latestSign: floods.latestSign,
  });
  const store = createEvidenceStore(connection);
  return {
    evidence: createSupportEvidence({ secret, store, watch, people, log }),
    floods: { ...floods, ...watch },
    setAsideActs: createActsStore(connection),
    recounts: createRecountsStore(connection),
  };
}
