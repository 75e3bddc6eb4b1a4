import type { Parts } from '../../app/parts.ts';
import { objectId, plainRecords } from '../../storage/personalRecords.ts';
import { asLeaving, type PersonalDataKeeper, withoutMention } from '../personalData/index.ts';
import { deleteComment } from './deleteComment.ts';
import { presentComment } from './presentComments.ts';
import { unreact } from './react.ts';

const own = (personId: string) => ({ authorId: objectId(personId) });

/** What a person wrote in talks. */
export const personalComments: PersonalDataKeeper = {
  name: 'comments',
  async *export({ storage }, personId) {
    for await (const record of plainRecords(storage.connection, 'comments', own(personId))) {
      const { id, topicKind, topicId, parentId, body, language, createdAt, editedAt } = record;
      yield { id, topicKind, topicId, parentId, body, language, createdAt, editedAt };
    }
  },
  async erase(parts, { personId, choice }, tell) {
    const { connection } = parts.storage;
    if (choice === 'remove') {
      for await (const { id } of plainRecords(connection, 'comments', own(personId)))
        tell((await deleteComment(asLeaving(parts, personId), { commentId: `${id}` })).events);
    }
    const mentioning = { body: { $regex: `\\(person:${personId}\\)` } };
    for await (const { id } of plainRecords(connection, 'comments', mentioning))
      tell(await unmention(parts, `${id}`, personId));
  },
};

/** Takes a name out of somebody else's comment, whose other words stay as they are. */
async function unmention(parts: Parts, commentId: string, personId: string) {
  const stored = await parts.storage.transaction(async (session) => {
    const known = await parts.comments.get(commentId, session);
    if (!known) return null;
    const body = withoutMention(personId)(known.body, known, 'body');
    return parts.comments.replaceWords(commentId, body, session);
  });
  if (!stored) return [];
  return [{ name: 'comment.edited' as const, payload: await presentComment(parts, stored) }];
}

/** How a person reacted to what others wrote. */
export const personalReactions: PersonalDataKeeper = {
  name: 'reactions',
  async *export({ storage }, personId) {
    const mine = { _id: { $regex: `:${personId}$` } } as object;
    for await (const { id, reaction } of plainRecords(storage.connection, 'reactions', mine))
      yield { commentId: `${id}`.split(':')[0], reaction };
  },
  async erase(parts, { personId }, tell) {
    for await (const { commentId } of personalReactions.export(parts, personId)) {
      const asking = asLeaving(parts, personId);
      tell((await unreact(asking, { commentId: `${commentId}` })).events);
    }
  },
};
