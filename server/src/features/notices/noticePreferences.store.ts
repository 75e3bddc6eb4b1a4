import { DEFAULT_CHOICES, type NoticePreferences } from '@roundhouse/shared/notices';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type NoticePreferencesRecord, noticePreferencesModel } from './noticePreferences.model.ts';

export type NoticePreferencesStore = ReturnType<typeof createNoticePreferencesStore>;
export type NoticePreferencesChange = {
  choices?: Partial<NoticePreferences['choices']> | undefined;
  followsSupported?: boolean | undefined;
};

/** Until somebody says otherwise, following what one supports is not offered as chosen. */
const UNSAID: NoticePreferences = { choices: DEFAULT_CHOICES, followsSupported: false };

/** Reads and writes how people want to hear of what. */
export function createNoticePreferencesStore(connection: Connection) {
  const preferences = noticePreferencesModel(connection);
  return {
    model: preferences,

    async get(personId: string, session?: ClientSession): Promise<NoticePreferences> {
      const record = await preferences
        .findById(personId)
        .session(session ?? null)
        .lean<NoticePreferencesRecord>();
      return toPreferences(record);
    },

    /** Those of each of these people. */
    async of(personIds: string[]): Promise<Map<string, NoticePreferences>> {
      const records = await preferences
        .find({ _id: { $in: personIds.map((id) => new Types.ObjectId(id)) } })
        .lean<NoticePreferencesRecord[]>();
      const said = new Map(records.map((record) => [record._id.toHexString(), record]));
      return new Map(personIds.map((id) => [id, toPreferences(said.get(id) ?? null)]));
    },

    /** Changes what is named; the rest stays. */
    async change(
      personId: string,
      { choices = {}, followsSupported }: NoticePreferencesChange,
      session?: ClientSession,
    ): Promise<NoticePreferences> {
      const set: Record<string, unknown> =
        followsSupported === undefined ? {} : { followsSupported };
      for (const [kind, choice] of Object.entries(choices)) set[`choices.${kind}`] = choice;
      const record = await preferences
        .findByIdAndUpdate(
          personId,
          {
            ...(Object.keys(set).length > 0 ? { $set: set } : {}),
            $setOnInsert: {
              ...(Object.keys(choices).length > 0 ? {} : { choices: {} }),
              ...(followsSupported === undefined ? { followsSupported: false } : {}),
            },
          },
          { returnDocument: 'after', upsert: true, session: session ?? null },
        )
        .lean<NoticePreferencesRecord>();
      return toPreferences(record);
    },
  };
}

function toPreferences(record: NoticePreferencesRecord | null): NoticePreferences {
  if (!record) return UNSAID;
  return {
    choices: { ...DEFAULT_CHOICES, ...record.choices },
    followsSupported: record.followsSupported,
  };
}
