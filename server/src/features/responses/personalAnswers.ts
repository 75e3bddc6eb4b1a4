import { deleteRecords, objectId, plainRecords } from '../../storage/personalRecords.ts';
import { rewriteTexts } from '../../storage/rewriteTexts.ts';
import { asLeaving, namedAs, type PersonalDataKeeper } from '../personalData/index.ts';
import { judgeResponse } from './judgeResponse.ts';

/** What a person said of answers. */
export const personalVerdicts: PersonalDataKeeper = {
  name: 'verdicts',
  async *export({ storage }, personId) {
    const mine = { _id: { $regex: `:${personId}$` } } as object;
    for await (const { id, verdict } of plainRecords(storage.connection, 'verdicts', mine))
      yield { responseId: `${id}`.split(':')[0], verdict };
  },
  async erase(parts, { personId }, tell) {
    for await (const { responseId } of personalVerdicts.export(parts, personId)) {
      const taken = { responseId: `${responseId}`, verdict: null };
      tell((await judgeResponse(asLeaving(parts, personId), taken)).events);
    }
  },
};

/** Notes somebody wrote for colleagues. */
export const personalNotes: PersonalDataKeeper = {
  name: 'notes',
  async *export({ storage }, personId) {
    const mine = { authorId: objectId(personId) };
    for await (const record of plainRecords(storage.connection, 'internalNotes', mine)) {
      const { id, ideaId, body, createdAt } = record;
      yield { id, ideaId, body, createdAt };
    }
  },
  async erase({ storage }, { personId, choice }) {
    const mine = { authorId: objectId(personId) };
    if (choice === 'remove') await deleteRecords(storage.connection, 'internalNotes', mine);
  },
};

/**
 * Answers somebody signed for the brand, which stay as the brand's, signed by a former member; and
 * the name by which answers call the author of an idea.
 */
export const personalAnswers: PersonalDataKeeper = {
  name: 'answers',
  async *export({ storage }, personId) {
    const mine = { repId: objectId(personId) };
    for await (const record of plainRecords(storage.connection, 'responses', mine)) {
      const { id, ideaId, title, department, body, createdAt, editedAt } = record;
      yield { id, ideaId, title, department, body, createdAt, editedAt };
    }
  },
  async erase({ storage: { connection } }, { personId, name }) {
    const toThem = { authorId: objectId(personId) };
    await rewriteTexts(connection, 'responses', toThem, namedAs(name));
    // The card of an idea quotes its answer.
    await rewriteTexts(connection, 'ideas', toThem, (text, record, path) =>
      path.startsWith('answer.') ? namedAs(name)(text, record, path) : text,
    );
  },
};
