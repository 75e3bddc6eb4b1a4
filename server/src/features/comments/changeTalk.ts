import type { Talk, Topic } from '@roundhouse/shared/comments';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import { type Asking, answer, type Outcome } from '../../app/useCase.ts';
import { presentTalk } from './presentTalk.ts';
import type { StoredTalk, TalkChange } from './talks.store.ts';
import type { Session } from './topicKeeper.ts';
import { leaveTrace, type Trace } from './trace.ts';

type Act = Pick<Trace, 'act' | 'reason' | 'detail'> & {
  personId?: string | null;
  /** Whether it is the act of a moderator, and not of somebody on what is theirs. */
  isTraced?: boolean;
  /** What is to change; `null` where it is so already. */
  change(talk: StoredTalk, session: Session): Promise<TalkChange | null>;
};

/** Changes what moderators made of a talk, with its trace in one transaction, and tells it. */
export async function changeTalk(
  { parts, asker }: Asking,
  topic: Topic,
  { act, reason, detail = {}, personId = null, isTraced = true, change }: Act,
): Promise<Outcome<Talk>> {
  const { id: byId } = member(asker);
  if (!(await parts.topics[topic.kind].isThere(topic.id, asker))) throw new Refusal('not_found');
  const { stored, isChange } = await parts.storage.transaction(async (session) => {
    const known = await parts.talks.get(topic, session);
    const changed = await change(known, session);
    if (!changed) return { stored: known, isChange: false };
    const stored = await parts.talks.change(known, changed, session);
    const trace = { act, byId, subject: topic, personId, detail, ...(reason ? { reason } : {}) };
    if (isTraced) await leaveTrace(parts, trace, session);
    return { stored, isChange: true };
  });
  const talk = await presentTalk(parts, stored);
  if (!isChange) return answer(talk);
  return { output: talk, events: [{ name: 'talk.changed', payload: talk }] };
}
