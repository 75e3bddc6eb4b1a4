import {
  type Asker,
  denial,
  type OwnPermission,
  type Permission,
  type Subject,
} from '@roundhouse/shared/permissions';
import { Refusal } from './refusal.ts';

type Member = NonNullable<Asker>;

/** Refuses an asker whose role lacks the right. Every action passes here first. */
export function authorise(asker: Asker, permission: Permission): void {
  const reason = denial(asker, permission);
  if (reason) throw new Refusal(reason);
}

/** Refuses an asker who did not write what is asked about. */
export function authoriseOwn(asker: Asker, permission: OwnPermission, subject: Subject): void {
  const reason = denial(asker, permission, subject);
  if (reason) throw new Refusal(reason);
}

/** The signed-in asker; refuses a guest. */
export function member(asker: Asker): Member {
  if (!asker) throw new Refusal('not_signed_in');
  return asker;
}
