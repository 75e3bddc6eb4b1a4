import { type PledgeSummary, summarisePledges } from '@roundhouse/shared/supports';
import type { SupportRecord } from './supports.model.ts';
import { hotOf } from './tallyAfter.ts';

/** The numbers of an idea, added up from all its supports. */
export type UnitedCount = {
  supports: number;
  setAside: number;
  pledgedUnits: number;
  hot: number;
  pledges: PledgeSummary;
};

/** Adds up an idea's numbers from its supports; `rev` is what the pledges' summary will carry. */
export function countUnited(createdAt: string, records: SupportRecord[], rev: number): UnitedCount {
  const standing = records.filter(({ isSupporting }) => isSupporting);
  const counted = standing.filter(({ isCounted }) => isCounted);
  const pledges = summarisePledges(
    counted.flatMap(({ pledge }) => pledge ?? []),
    rev,
  );
  return {
    supports: counted.length,
    setAside: standing.length - counted.length,
    pledgedUnits: pledges.units,
    hot: hotOf(
      createdAt,
      counted.flatMap(({ since }) => since ?? []),
    ),
    pledges,
  };
}
