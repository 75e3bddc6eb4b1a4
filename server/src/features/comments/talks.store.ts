import type { Topic } from '@roundhouse/shared/comments';
import type { ClientSession, Connection } from 'mongoose';
import {
  type StoredSummary,
  type SummaryRecord,
  summaryModel,
  type TalkRecord,
  talkModel,
} from './talks.model.ts';

export type TalksStore = ReturnType<typeof createTalksStore>;
/** What moderators made of a talk, as it is stored. */
export type StoredTalk = Omit<TalkRecord, '_id'> & { topic: Topic };
export type TalkChange = Partial<Omit<StoredTalk, 'topic' | 'rev'>>;

const keyOf = ({ kind, id }: Topic) => `${kind}:${id}`;

const untouched = {
  rev: 0,
  pinnedIds: [],
  answerId: null,
  locked: null,
  slowSeconds: 0,
  summary: null,
  versions: 0,
  moves: [],
};

/** Reads and writes what moderators made of talks. */
export function createTalksStore(connection: Connection) {
  const talks = talkModel(connection);
  const summaries = summaryModel(connection);
  return {
    model: talks,
    summaries,

    /** What was made of a talk; nothing yet where there is no record. */
    async get(topic: Topic, session?: ClientSession): Promise<StoredTalk> {
      const record = await talks
        .findById(keyOf(topic))
        .session(session ?? null)
        .lean<TalkRecord>();
      const { _id: _, ...talk } = record ?? { _id: '', ...untouched };
      return { ...talk, topic };
    },

    /** Puts this in the place of what was read in the same transaction. */
    async change(
      { topic, rev, ...known }: StoredTalk,
      change: TalkChange,
      session: ClientSession,
    ): Promise<StoredTalk> {
      const next = { ...known, ...change, rev: rev + 1 };
      await talks.updateOne({ _id: keyOf(topic) }, { $set: next }, { upsert: true, session });
      return { ...next, topic };
    },

    async keepSummary(topic: Topic, summary: StoredSummary, session: ClientSession): Promise<void> {
      const talk = keyOf(topic);
      await summaries.create([{ _id: `${talk}:${summary.version}`, talk, ...summary }], {
        session,
      });
    },

    /** All summaries of a talk that were saved, newest first. */
    async summariesOf(topic: Topic): Promise<StoredSummary[]> {
      const records = await summaries
        .find({ talk: keyOf(topic) })
        .sort({ version: -1 })
        .limit(50)
        .lean<SummaryRecord[]>();
      return records.map(({ _id, talk, ...summary }) => summary);
    },
  };
}
