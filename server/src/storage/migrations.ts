import type { Connection } from 'mongoose';

/** The database as a step sees it: collections by name, without the models, which move on. */
export type Database = NonNullable<Connection['db']>;

/** A change of what older versions stored. */
export type Migration = {
  /** From 1 up, without gaps; never given anew. */
  number: number;
  name: string;
  /**
   * Runs before indexes are made, on a database that may be empty. A crash may leave it half done
   * or unrecorded, so it must find its own traces and may run twice. It names statuses, fields and
   * indexes as they were when it was written, never by what the program says today.
   */
  run(database: Database): Promise<void>;
};

/** Every step there ever was, in order. A new version adds at the end and changes none. */
export const MIGRATIONS: Migration[] = [
  {
    number: 1,
    name: 'ideas say whether they stand',
    async run(database) {
      const ideas = database.collection('ideas');
      const unsaid = { isStanding: { $exists: false } };
      await ideas.updateMany({ ...unsaid, status: 'open' }, { $set: { isStanding: true } });
      await ideas.updateMany(unsaid, { $set: { isStanding: false } });
    },
  },
  {
    number: 2,
    name: 'lists of ideas are no longer read by status',
    run: (database) =>
      dropIndexes(database, 'ideas', [
        'status_1_tally.hot_-1__id_-1',
        'status_1_createdAt_-1__id_-1',
        'status_1_tally.supports_-1_importedVotes_-1__id_-1',
        'status_1_tally.comments_-1__id_-1',
        'boardId_1_status_1_tally.hot_-1__id_-1',
        'boardId_1_status_1_createdAt_-1__id_-1',
        'boardId_1_status_1_tally.supports_-1_importedVotes_-1__id_-1',
        'boardId_1_status_1_tally.comments_-1__id_-1',
        'tags_1_status_1',
      ]),
  },
  {
    number: 3,
    name: 'boards commit themselves to rules',
    async run(database) {
      // An idea that is old already shall not run out of time on the day of the upgrade.
      const rules = {
        promise: { isOn: true, supports: 100, days: 14 },
        lifetime: { isOn: false, milestones: [{ supports: 100, days: 60 }] },
        cadence: { every: 'month', day: 1 },
      };
      const boards = database.collection('boards');
      await boards.updateMany({ rules: { $exists: false } }, { $set: { rules } });
    },
  },
  {
    number: 4,
    name: 'a comment is about a topic',
    async run(database) {
      const unnamed = { ideaId: { $exists: true } };
      await database.collection('comments').updateMany(unnamed, {
        $rename: { ideaId: 'topicId' },
        $set: { topicKind: 'idea', responseId: null },
      });
      await dropIndexes(database, 'comments', [
        'ideaId_1_depth_1_place_1',
        'ideaId_1_depth_1_usefulness_-1_place_1',
      ]);
    },
  },
  {
    number: 5,
    name: 'supports can be set aside',
    async run(database) {
      const supports = database.collection('supports');
      const unsaid = { isCounted: { $exists: false } };
      await supports.updateMany({ ...unsaid, isSupporting: true }, { $set: { isCounted: true } });
      await supports.updateMany(unsaid, { $set: { isCounted: false } });
      await database
        .collection('ideas')
        .updateMany({ 'tally.setAside': { $exists: false } }, { $set: { 'tally.setAside': 0 } });
      await dropIndexes(database, 'supports', ['ideaId_1_isSupporting_1_since_-1__id_-1']);
    },
  },
];

/** Drops those of these indexes that are there. */
async function dropIndexes(database: Database, name: string, indexes: string[]): Promise<void> {
  const [known] = await database.listCollections({ name }).toArray();
  if (!known) return;
  const collection = database.collection(name);
  for (const index of await collection.indexes()) {
    if (index.name && indexes.includes(index.name)) await collection.dropIndex(index.name);
  }
}
