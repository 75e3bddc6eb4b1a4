import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import { NOTICE_KINDS } from '@roundhouse/shared/notices';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { changeChoices } from './changeChoices.ts';
import { nameFollowed } from './nameFollowed.ts';
import type { Unsubscription } from './unsubscribeTokens.ts';

type Output = Outputs['notices']['unsubscribe'];

/** Turns off what the link of a mail names, for the person it was sent to, whoever is signed in. */
export const unsubscribe: UseCase<Inputs['notices']['unsubscribe'], Output> = async (
  { parts },
  { token },
) => {
  const what = parts.unsubscribeTokens.read(token);
  if (!what) throw new Refusal('unsubscribe_link_invalid');
  if ('followed' in what) return unfollow(parts, what);
  const kinds = 'kind' in what ? [what.kind] : await kindsInDigest(parts, what);
  const { choices } = await parts.noticePreferences.get(what.personId);
  const off = kinds.map((kind) => [kind, { ...choices[kind], mail: 'none' as const }]);
  const change = { choices: Object.fromEntries(off) };
  await changeChoices(parts, what.personId, change, 'unsubscribe');
  return { output: { kind: 'kind' in what ? what.kind : null, title: null }, events: [] };
};

async function unfollow(
  parts: Parts,
  { personId, followed }: Extract<Unsubscription, { followed: object }>,
) {
  const hasChanged = await parts.subscriptions.remove(personId, followed);
  const [named] = await nameFollowed(parts, [followed]);
  const events: StoredEvent[] = hasChanged
    ? [{ name: 'following.changed', payload: { personId, followed, isFollowing: false } }]
    : [];
  return { output: { kind: null, title: named?.title ?? null }, events };
}

async function kindsInDigest(
  parts: Parts,
  { personId, digest }: Extract<Unsubscription, { digest: string }>,
) {
  const { choices } = await parts.noticePreferences.get(personId);
  return NOTICE_KINDS.filter((kind) => choices[kind].mail === digest);
}
