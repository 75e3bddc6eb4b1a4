import type { Parts } from '../../app/parts.ts';
import { countUnited, type UnitedCount } from './countUnited.ts';
import type { SupportRecord } from './supports.model.ts';
import { emptyRecord } from './united.store.ts';
import { isSameSaid, ownOf, type SupportSaid, said, unite } from './united.ts';

type Session = Parameters<Parts['unitedSupports']['put']>[1];
type Records = Map<string, SupportRecord>;
/** What became of an idea's supports: its numbers, and how many supporters it has more than before. */
export type United = UnitedCount & { gained: number };
/** The idea whose supports change, its numbers' next revision, and the ideas merged into it, the first one first. */
export type Uniting = { ideaId: string; createdAt: string; rev: number; sourceIds: string[] };

/**
 * Gives an idea the supports of the last of those merged into it, each person's once, within the
 * transaction of the merge. The other idea's own records stay as they are.
 */
export async function uniteSupports(
  parts: Pick<Parts, 'unitedSupports'>,
  uniting: Uniting,
  session: Session,
): Promise<United> {
  const { target, sources } = await readAll(parts, uniting, session);
  const newest = sources.at(-1);
  const before = counted(target);
  const wanted = Array.from(newest ?? []).flatMap(([personId, { isSupporting }]) => {
    if (!isSupporting) return [];
    const known = target.get(personId);
    // Who said something here since the earlier merges is heard; the newest merge is what is new.
    const among = known?.own || !known ? sources : sources.slice(-1);
    return [[personId, unite(ownOf(known), saidIn(among, personId))] as const];
  });
  return write(parts, { uniting, target, wanted, before }, session);
}

/**
 * Takes from an idea what it has from others, but for those still merged into it, within the
 * transaction that takes a merge back. Who said something here since keeps that.
 */
export async function partSupports(
  parts: Pick<Parts, 'unitedSupports'>,
  uniting: Uniting,
  session: Session,
): Promise<United> {
  const { target, sources } = await readAll(parts, uniting, session);
  const before = counted(target);
  const wanted = Array.from(target).flatMap(([personId, record]) => {
    if (!record.own) return [];
    return [[personId, unite(ownOf(record), saidIn(sources, personId))] as const];
  });
  return write(parts, { uniting, target, wanted, before }, session);
}

type Writing = {
  uniting: Uniting;
  target: Records;
  wanted: (readonly [string, SupportSaid])[];
  before: number;
};

async function write(
  parts: Pick<Parts, 'unitedSupports'>,
  { uniting: { ideaId, createdAt, rev }, target, wanted, before }: Writing,
  session: Session,
): Promise<United> {
  const made: SupportRecord[] = [];
  const changed: SupportRecord[] = [];
  for (const [personId, next] of wanted) {
    const known = target.get(personId);
    const record = recordOf(known ?? emptyRecord(ideaId, personId), next, rev);
    if (known && isSameSaid(said(known), next) && !known.own === !record.own) continue;
    (known ? changed : made).push(record);
    target.set(personId, record);
  }
  await parts.unitedSupports.put({ made, changed }, session);
  const count = countUnited(createdAt, [...target.values()], rev);
  return { ...count, gained: count.supports - before };
}

/** A record that says this, and remembers what its person said of this idea, where that is not the same. */
function recordOf(known: SupportRecord, next: SupportSaid, rev: number): SupportRecord {
  const own = ownOf(known);
  const { own: _, ...rest } = known;
  return {
    ...rest,
    ...next,
    isCounted: next.isSupporting && !next.setAside,
    rev,
    ...(isSameSaid(own, next) ? {} : { own }),
  };
}

async function readAll(
  parts: Pick<Parts, 'unitedSupports'>,
  { ideaId, sourceIds }: Uniting,
  session: Session,
) {
  const target = await parts.unitedSupports.all(ideaId, session);
  const sources: Records[] = [];
  for (const id of sourceIds) sources.push(await parts.unitedSupports.all(id, session));
  return { target, sources };
}

const saidIn = (sources: Records[], personId: string): SupportSaid[] =>
  sources.flatMap((records) => {
    const record = records.get(personId);
    return record ? said(record) : [];
  });

const counted = (records: Records): number =>
  Array.from(records.values()).filter(({ isCounted }) => isCounted).length;
