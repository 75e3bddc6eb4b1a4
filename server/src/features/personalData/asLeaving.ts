import type { Parts } from '../../app/parts.ts';
import type { Asking } from '../../app/useCase.ts';

/** A request of whoever leaves, for use cases that take back what they did. */
export const asLeaving = (parts: Parts, personId: string): Asking => ({
  parts,
  asker: { id: personId, role: 'fan', restriction: null },
  locale: 'en',
  address: '',
  agent: '',
});
