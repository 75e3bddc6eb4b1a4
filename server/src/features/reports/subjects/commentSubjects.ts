import { readLocalText } from '@roundhouse/shared/localText';
import type { Parts } from '../../../app/parts.ts';
import type { StoredComment } from '../../comments/index.ts';
import type { ReportedSubject } from './reportedSubject.ts';

type Stores = Pick<Parts, 'comments' | 'topics' | 'ideas' | 'updates'>;
type Session = Parameters<Parts['comments']['get']>[1];

/** Comments that are reported; each is called what it stands on. */
export async function commentSubjects(
  stores: Stores,
  ids: string[],
  session?: Session,
): Promise<ReportedSubject[]> {
  const comments = await stores.comments.byIds(ids, session);
  const found = await Promise.all(
    comments.map((comment) => commentSubject(stores, comment, session)),
  );
  return found.flatMap((subject) => subject ?? []);
}

async function commentSubject(
  stores: Stores,
  comment: StoredComment,
  session?: Session,
): Promise<ReportedSubject | null> {
  const { id, topic, authorId, body, language, hidden, isDeleted } = comment;
  const name = await stores.topics[topic.kind].name(topic.id, session);
  if (!name) return null;
  const title = readLocalText(name.about, language).text;
  return {
    id,
    authorId,
    boardId: await boardOf(stores, topic, session),
    title,
    publicTitle: title,
    about: name.about,
    body,
    language,
    path: `${name.path}#comment-${id}`,
    pictures: [],
    createdAt: new Date(comment.createdAt),
    editedAt: comment.editedAt ? new Date(comment.editedAt) : null,
    isHidden: hidden !== null,
    isThere: !isDeleted,
  };
}

async function boardOf(stores: Stores, { kind, id }: StoredComment['topic'], session?: Session) {
  const store = kind === 'idea' ? stores.ideas : stores.updates;
  return (await store.get(id, session))?.boardId ?? null;
}
