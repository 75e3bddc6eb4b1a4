import { createHash } from 'node:crypto';

/**
 * The one identifier of what an order tells a person: the order's time, then 64 bits of both. A
 * second try to store it finds the first.
 */
export function noticeId(orderId: string, personId: string): string {
  const digest = createHash('sha256').update(`${orderId} ${personId}`).digest('hex');
  return orderId.slice(0, 8) + digest.slice(0, 16);
}
