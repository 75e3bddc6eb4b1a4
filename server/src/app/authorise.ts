import {
  type Asker,
  type Denial,
  denial,
  type OwnPermission,
  type Permission,
  type Subject,
} from '@roundhouse/shared/permissions';
import { Refusal } from './refusal.ts';

type Member = NonNullable<Asker>;

/** Refuses an asker whose role lacks the right, or whom a sanction took it from. Every action passes here first. */
export function authorise(asker: Asker, permission: Permission): void {
  const reason = denial(asker, permission);
  if (reason) throw refusalOf(reason, asker);
}

/** Refuses an asker who did not write what is asked about. */
export function authoriseOwn(asker: Asker, permission: OwnPermission, subject: Subject): void {
  const reason = denial(asker, permission, subject);
  if (reason) throw refusalOf(reason, asker);
}

function refusalOf(reason: Denial, asker: Asker): Refusal {
  if (reason === 'not_signed_in' || reason === 'not_allowed') return new Refusal(reason);
  const { until = null, sanctionId = '' } = asker?.restriction ?? {};
  return new Refusal(reason, { until, sanctionId });
}

/** The signed-in asker; refuses a guest. */
export function member(asker: Asker): Member {
  if (!asker) throw new Refusal('not_signed_in');
  return asker;
}

/** Nobody judges what others did about themselves: refuses with `own_affair`. */
export function requireImpartial(byId: string, concernedId: string | null): void {
  if (byId === concernedId) throw new Refusal('own_affair');
}
