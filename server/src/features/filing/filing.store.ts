import { type ClientSession, Types } from 'mongoose';
import type { IdeasStore } from '../ideas/index.ts';

export type FilingStore = ReturnType<typeof createFilingStore>;

/** Files ideas: on which board and under which tags they are. */
export function createFilingStore({ model }: Pick<IdeasStore, 'model'>) {
  return {
    /**
     * Files the text numbered `version`; it becomes the next one, so that its author, who may be
     * editing it, is told. `false` where another text has replaced it.
     */
    async file(
      { id, version }: { id: string; version: number },
      { boardId, tags }: { boardId: string; tags: string[] },
      session: ClientSession,
    ): Promise<boolean> {
      const { matchedCount } = await model.updateOne(
        { _id: new Types.ObjectId(id), version },
        { $set: { boardId: new Types.ObjectId(boardId), tags }, $inc: { version: 1, rev: 1 } },
        { session },
      );
      return matchedCount === 1;
    },
  };
}
