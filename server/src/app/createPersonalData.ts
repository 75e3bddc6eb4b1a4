import { evidenceKeeper } from '../features/integrity/index.ts';
import { ownRecords, type PersonalDataKeeper } from '../features/personalData/index.ts';
import type { RetentionKeeper } from '../features/retention/index.ts';

/**
 * What the board keeps of people, feature by feature: each adds its lines. A download holds what
 * all of them export, an erasure runs through all of them, in this order.
 */
const keepers: PersonalDataKeeper[] = [
  ownRecords({ name: 'supportEvidence', collection: 'supportEvidence', by: 'personId' }),
  ownRecords({ name: 'follows', collection: 'subscriptions', by: 'personId' }),
];

/** What goes after its time: each feature that has such a thing adds its line. */
const forgetting: RetentionKeeper[] = [evidenceKeeper];

export type PersonalDataRegistry = {
  keepers: readonly PersonalDataKeeper[];
  forgetting: readonly RetentionKeeper[];
};

export const createPersonalData = (): PersonalDataRegistry => ({ keepers, forgetting });
