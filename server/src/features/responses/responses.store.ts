import type { LocalText } from '@roundhouse/shared/localText';
import type { Picture } from '@roundhouse/shared/pictures';
import type { VerdictTally } from '@roundhouse/shared/responses';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type ResponseRecord, responseModel } from './responses.model.ts';
import { type StoredResponse, toStoredResponse } from './storedResponse.ts';

export type Session = ClientSession;
export type ResponsesStore = ReturnType<typeof createResponsesStore>;
export type ResponseDraft = Omit<StoredResponse, 'createdAt' | 'editedAt' | 'verdicts' | 'rev'> & {
  createdAt: Date;
};
type Rewrite = { body: LocalText; pictures: Picture[]; editedAt: Date };

const NO_VERDICTS: VerdictTally = { rev: 0, answers: 0, notYet: 0 };
/** Responses to one idea shown; nobody has answered one so often. */
const OF_IDEA = 200;

/** Reads and writes what the brand said. */
export function createResponsesStore(connection: Connection) {
  const responses = responseModel(connection);

  async function find(filter: object, limit: number): Promise<StoredResponse[]> {
    const records = await responses
      .find(filter)
      .sort({ createdAt: -1, _id: -1 })
      .limit(limit)
      .lean<ResponseRecord[]>();
    return records.map(toStoredResponse);
  }

  return {
    model: responses,

    async get(id: string, session?: ClientSession): Promise<StoredResponse | null> {
      const record = await responses
        .findById(id)
        .session(session ?? null)
        .lean<ResponseRecord>();
      return record && toStoredResponse(record);
    },

    /** These responses in no order; unknown ones are left out. */
    async byIds(ids: string[]): Promise<StoredResponse[]> {
      if (ids.length === 0) return [];
      const records = await responses
        .find({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) } })
        .lean<ResponseRecord[]>();
      return records.map(toStoredResponse);
    },

    /** The responses to an idea, oldest first; of very many the newest 200. */
    async ofIdea(ideaId: string): Promise<StoredResponse[]> {
      return (await find({ ideaId: new Types.ObjectId(ideaId) }, OF_IDEA)).reverse();
    },

    /** The responses to a person's ideas, newest first. */
    async toAuthor(authorId: string, limit: number): Promise<StoredResponse[]> {
      return find({ authorId: new Types.ObjectId(authorId) }, limit);
    },

    /** Those of them that thank the person in public. */
    async thanking(authorId: string, limit: number): Promise<StoredResponse[]> {
      return find({ authorId: new Types.ObjectId(authorId), 'thanks.isPrivate': false }, limit);
    },

    /** What a rep answered, newest first. */
    async ofRep(repId: string, limit: number): Promise<StoredResponse[]> {
      return find({ repId: new Types.ObjectId(repId) }, limit);
    },

    async countByRep(repId: string): Promise<number> {
      return responses.countDocuments({ repId: new Types.ObjectId(repId) });
    },

    /** The pictures that the other responses of the same post show. */
    async picturesBeside(
      { id, postId }: Pick<StoredResponse, 'id' | 'postId'>,
      session: ClientSession,
    ): Promise<Set<string>> {
      const records = await responses
        .find(
          { postId: new Types.ObjectId(postId), _id: { $ne: new Types.ObjectId(id) } },
          { pictures: 1 },
        )
        .session(session)
        .lean<Pick<ResponseRecord, 'pictures'>[]>();
      return new Set(records.flatMap(({ pictures }) => pictures.map((picture) => picture.id)));
    },

    /** Stores a new response; an id that is taken is a duplicate key, which ends the transaction. */
    async insert(draft: ResponseDraft, session: ClientSession): Promise<StoredResponse> {
      const record = newRecord(draft);
      await responses.create([record], { session });
      return toStoredResponse(record);
    },

    /** Whether this is a response to this idea. */
    async isTo(id: string, ideaId: string, session: ClientSession): Promise<boolean> {
      const filter = { _id: new Types.ObjectId(id), ideaId: new Types.ObjectId(ideaId) };
      return (await responses.exists(filter).session(session)) !== null;
    },

    async rewrite(
      id: string,
      rewrite: Rewrite,
      session: ClientSession,
    ): Promise<StoredResponse | null> {
      const record = await responses
        .findByIdAndUpdate(
          id,
          { $set: rewrite, $inc: { rev: 1 } },
          { returnDocument: 'after', session },
        )
        .lean<ResponseRecord>();
      return record && toStoredResponse(record);
    },

    /** Puts other counts of verdicts in the place of those read in the same transaction. */
    async keepVerdicts(id: string, verdicts: VerdictTally, session: ClientSession): Promise<void> {
      await responses.updateOne(
        { _id: new Types.ObjectId(id) },
        { $set: { verdicts } },
        { session },
      );
    },
  };
}

function newRecord({ id, ...draft }: ResponseDraft): ResponseRecord {
  const orNull = (given: string | null) => (given === null ? null : new Types.ObjectId(given));
  return {
    ...draft,
    _id: new Types.ObjectId(id),
    ideaId: new Types.ObjectId(draft.ideaId),
    postId: new Types.ObjectId(draft.postId),
    authorId: orNull(draft.authorId),
    repId: new Types.ObjectId(draft.repId),
    decisionId: orNull(draft.decisionId),
    editedAt: null,
    verdicts: NO_VERDICTS,
    rev: 1,
  };
}
