import { needsDecision } from '@roundhouse/shared/ideas';
import type { NewResponse } from '@roundhouse/shared/responses';
import { Refusal } from '../../app/refusal.ts';

/**
 * Refuses a status that needs a decision without one (`decision_missing`), and a decision that does
 * not lead to the status, or comes without one (`decision_not_fitting`).
 */
export function checkDecision({
  status,
  decision,
}: Pick<NewResponse, 'status' | 'decision'>): void {
  if (decision) {
    if (decision.outcome !== status) throw new Refusal('decision_not_fitting');
  } else if (status && needsDecision(status)) {
    throw new Refusal('decision_missing');
  }
}
