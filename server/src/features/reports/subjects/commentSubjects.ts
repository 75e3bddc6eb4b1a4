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
  const topics = new Map(comments.map(({ topic }) => [`${topic.kind}:${topic.id}`, topic]));
  const read = Array.from(topics, async ([key, topic]) => {
    return [key, await readTopic(stores, topic, session)] as const;
  });
  const places = new Map(await Promise.all(read));
  return comments.flatMap((comment) => {
    const place = places.get(`${comment.topic.kind}:${comment.topic.id}`);
    return place ? toSubject(comment, place) : [];
  });
}

type Place = NonNullable<Awaited<ReturnType<typeof readTopic>>>;

/** What a talk is called, where it is and on which board; each once for all comments of it. */
async function readTopic(stores: Stores, topic: StoredComment['topic'], session?: Session) {
  const name = await stores.topics[topic.kind].name(topic.id, session);
  return name && { ...name, boardId: await boardOf(stores, topic, session) };
}

function toSubject(comment: StoredComment, { about, path, boardId }: Place): ReportedSubject {
  const { id, authorId, body, language, hidden, isDeleted } = comment;
  const title = readLocalText(about, language).text;
  return {
    id,
    authorId,
    boardId,
    title,
    publicTitle: title,
    about,
    body,
    language,
    path: `${path}#comment-${id}`,
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
