import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { isPushEndpoint } from './pushEndpoint.ts';

type Empty = Outputs['notices']['pushOn'];

/** Pushes to this browser from now on. Refuses an address that is no push service's on the internet. */
export const pushOn: UseCase<Inputs['notices']['pushOn'], Empty> = async (
  { parts, asker },
  subscription,
) => {
  if (!isPushEndpoint(subscription.endpoint, parts.config)) {
    throw new Refusal('invalid_input', { fields: [{ field: 'endpoint', rule: 'wrong_format' }] });
  }
  await parts.pushSubscriptions.keep(member(asker).id, subscription, parts.clock());
  return answer({});
};

/** Pushes to this browser no more. */
export const pushOff: UseCase<Inputs['notices']['pushOff'], Empty> = async (
  { parts, asker },
  { endpoint },
) => {
  await parts.pushSubscriptions.remove(member(asker).id, endpoint);
  return answer({});
};

/** The key a browser needs to take push messages from here. */
export const readPushKey: UseCase<unknown, { key: string | null }> = async ({ parts }) =>
  answer({ key: parts.pushKeys?.publicKey ?? null });
