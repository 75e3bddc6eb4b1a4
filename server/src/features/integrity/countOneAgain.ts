import type { StoredEvent } from '@roundhouse/shared/events';
import { type Locale, makeId } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { NewAct } from './acts.store.ts';
import { stepAct, tellStepped } from './stepAct.ts';

type Session = Parameters<Parts['setAsideActs']['insert']>[1];
type Counting = { ideaId: string; personId: string; byId: string; at: Date; language: Locale };

/** What everyone reads of it: what was said for and against it is between two people. */
const REASON: Record<Locale, string> = {
  en: 'An appeal was granted.',
  fr: 'Une contestation a été acceptée.',
};

/**
 * Counts one person's support of an idea again within a transaction of the caller's, as an act that
 * everyone may read, and in the audit log; whoever calls it tells the person. Refuses with
 * `not_found`. Answers what tells everybody, called after the write.
 */
export async function countOneAgainWithin(
  parts: Parts,
  { ideaId, personId, byId, at, language }: Counting,
  session: Session,
): Promise<() => Promise<StoredEvent[]>> {
  const id = makeId();
  const reason = REASON[language];
  const about = { id, ideaId, clusterId: null, personIds: [personId] };
  const act: NewAct = { ...about, kind: 'counted_again', byId, reason, language, at };
  await parts.setAsideActs.insert(act, session);
  await parts.audit.add(
    {
      act: 'integrity.countAgain',
      byId,
      subject: { kind: 'idea', id: ideaId },
      personId,
      reason,
      detail: { supports: 1, selection: 'appeal' },
    },
    session,
  );
  const stepped = await stepAct(parts, id, session, { isToldByNotice: false });
  if (!stepped) throw new Refusal('not_found');
  return () => tellStepped(parts, stepped);
}
