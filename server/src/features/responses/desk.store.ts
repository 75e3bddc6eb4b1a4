import { Types } from 'mongoose';
import type { CardRecord, IdeasStore } from '../ideas/index.ts';

export type DeskStore = ReturnType<typeof createDeskStore>;
/** Where the list of unanswered ideas goes on. */
export type UnansweredPlace = { supports: number; importedVotes: number; id: string };
type Found = Pick<CardRecord, '_id' | 'tally' | 'importedVotes'>;

/** Reads which ideas the brand has not answered. */
export function createDeskStore({ model }: Pick<IdeasStore, 'model'>) {
  return {
    /** Ideas that stand without an answer, on these boards or (`null`) on all, most supported first. */
    async unanswered(
      boardIds: string[] | null,
      after: UnansweredPlace | null,
      limit: number,
    ): Promise<UnansweredPlace[]> {
      const found = await model
        .find(
          {
            isStanding: true,
            answer: null,
            ...(boardIds && { boardId: { $in: boardIds.map((id) => new Types.ObjectId(id)) } }),
            ...(after && behind(after)),
          },
          { 'tally.supports': 1, importedVotes: 1 },
        )
        .sort({ 'tally.supports': -1, importedVotes: -1, _id: -1 })
        .limit(limit)
        .lean<Found[]>();
      return found.map(({ _id, tally, importedVotes }) => ({
        supports: tally.supports,
        importedVotes,
        id: _id.toHexString(),
      }));
    },
  };
}

/** The number of supports bounds the index; the rest breaks ties. */
function behind({ supports, importedVotes, id }: UnansweredPlace) {
  const same = { 'tally.supports': supports };
  return {
    'tally.supports': { $lte: supports },
    $or: [
      { 'tally.supports': { $lt: supports } },
      { ...same, importedVotes: { $lt: importedVotes } },
      { ...same, importedVotes, _id: { $lt: new Types.ObjectId(id) } },
    ],
  };
}
