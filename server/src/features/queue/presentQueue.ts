import type { StoredEvent } from '@roundhouse/shared/events';
import { QUEUE_KINDS, type QueueItem, type QueueShown } from '@roundhouse/shared/queue';
import type { Parts } from '../../app/parts.ts';
import type { QueueRecord } from './queue.model.ts';

/** Items as moderators see them, with what each is about as it stands now. */
export async function presentQueue(parts: Parts, records: QueueRecord[]): Promise<QueueItem[]> {
  const [shown, briefs] = await Promise.all([
    showSubjects(parts, records),
    parts.people.briefs(records.flatMap(namedIn)),
  ]);
  const now = parts.clock();
  return records.map(
    ({ _id, kind, subject, boardId, count, rules, openedAt, claim, closed, rev }) => {
      const claimer = claim && claim.until > now ? briefs.get(claim.byId.toHexString()) : undefined;
      return {
        id: _id.toHexString(),
        kind,
        subject,
        boardId: boardId?.toHexString() ?? null,
        count,
        rules: rules ?? [],
        openedAt: openedAt.toISOString(),
        claim: claim && claimer ? { by: claimer, until: claim.until.toISOString() } : null,
        closed: closed && {
          by: briefs.get(closed.byId?.toHexString() ?? '') ?? null,
          at: closed.at.toISOString(),
          outcome: closed.outcome,
        },
        rev,
        shown: shown.get(`${kind}:${subject.id}`) ?? null,
      };
    },
  );
}

/** After the write: tells the moderators how an item stands now. Nothing where there is none. */
export async function tellQueue(parts: Parts, record: QueueRecord | null): Promise<StoredEvent[]> {
  if (!record) return [];
  const items = await presentQueue(parts, [record]);
  return items.map((payload) => ({ name: 'queue.changed', payload }));
}

async function showSubjects(parts: Parts, records: QueueRecord[]) {
  const all = new Map<string, QueueShown>();
  for (const kind of QUEUE_KINDS) {
    const subjects = records.filter((each) => each.kind === kind).map(({ subject }) => subject);
    if (subjects.length === 0) continue;
    const shown = await parts.queueKeepers[kind].show(parts, subjects);
    for (const [id, each] of shown) all.set(`${kind}:${id}`, each);
  }
  return all;
}

const namedIn = ({ claim, closed }: QueueRecord): string[] =>
  [claim?.byId, closed?.byId].flatMap((id) => id?.toHexString() ?? []);
