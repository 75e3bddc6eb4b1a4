import {
  dayOf,
  higher,
  levelOf,
  nextLevel,
  TRUST_THRESHOLDS,
  type TrustLevel,
} from '@roundhouse/shared/trust';
import type { Parts } from '../../app/parts.ts';
import { figuresOf } from './figures.ts';
import { tellTrust } from './myTrust.ts';
import type { StoredTrust } from './trust.store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 100;

/**
 * Gives the levels that were reached, to those who came by since yesterday: only a day of reading
 * makes a level due, so nobody else can have reached one. Answers how many were given.
 */
export async function advanceTrust(parts: Parts, now: Date): Promise<number> {
  const since = dayOf(new Date(now.getTime() - DAY_MS));
  let given = 0;
  for (let afterId: string | null = null; ; ) {
    const query = { below: 'trusted', afterId, limit: BATCH } as const;
    const some: StoredTrust[] = await parts.trust.store.seenSince(since, query);
    for (const stored of some) if (await advance(parts, stored, now)) given++;
    afterId = some.at(-1)?.personId ?? null;
    if (some.length < BATCH) return given;
  }
}

async function advance(parts: Parts, stored: StoredTrust, now: Date): Promise<boolean> {
  const { personId, reached, days } = stored;
  const next = nextLevel(reached);
  if (!next || days < TRUST_THRESHOLDS[next].days) return false;
  const level = higher(levelOf(await figuresOf(parts, personId, days)), reached);
  if (level === reached) return false;
  await parts.storage.transaction(async (session) => {
    await parts.trust.raise(personId, level, session);
    await orderNotice(parts, { personId, level, now }, session);
  });
  parts.jobs.poke('notices');
  parts.broadcaster.tell(await tellTrust(parts, personId));
  return true;
}

type Session = Parameters<Parts['noticeOrders']['add']>[1];

async function orderNotice(
  parts: Parts,
  { personId, level, now }: { personId: string; level: TrustLevel; now: Date },
  session: Session,
): Promise<void> {
  const role = await parts.people.roleOf(personId, session);
  if (role !== 'fan') return;
  await parts.noticeOrders.add(
    {
      kind: 'moderation',
      audience: { personIds: [personId] },
      group: 'trust',
      about: LEVEL_NAMES[level],
      path: '/trust',
      actorId: null,
      detail: 'level_reached',
      excerpt: null,
      at: now,
    },
    session,
  );
}

/** As the catalogues of the pages have them. */
const LEVEL_NAMES: Record<TrustLevel, { en: string; fr: string }> = {
  newcomer: { en: 'Newcomer', fr: 'Nouveau venu' },
  member: { en: 'Member', fr: 'Membre' },
  regular: { en: 'Regular', fr: 'Habitué' },
  trusted: { en: 'Trusted', fr: 'Personne de confiance' },
};
