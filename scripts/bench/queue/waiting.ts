import { makeId } from '../../../shared/src/primitives/index.ts';
import type { Person, TestServer } from '../../../test/support/startServer.ts';

/** Who writes, who reports or supports (no accounts of a session), and what they write about. */
export type Crowd = { authors: Person[]; people: string[]; ideaIds: string[] };

/** A comment that waits to be posted. */
export async function holdPost(
  { parts, board }: TestServer,
  { people, ideaIds }: Crowd,
  kind: 'first_post' | 'spam',
  at: number,
): Promise<void> {
  const authorId = people[at % people.length] as string;
  const postId = makeId();
  const ideaId = ideaIds[at % ideaIds.length] as string;
  const body = `Number ${at + 1}: cheap rails at https://rails.example, and wheels as well.`;
  const topic = { kind: 'idea', id: ideaId };
  const rule = kind === 'spam' ? ('links' as const) : ('first_post' as const);
  await parts.storage.transaction(async (session) => {
    const now = parts.clock();
    const held = await parts.holds.keep(
      {
        id: makeId(),
        kind: 'comment',
        postId,
        authorId,
        boardId: board.id,
        input: { id: postId, topic, parentId: null, body, language: 'en' },
        title: null,
        body,
        language: 'en',
        path: `/ideas/${ideaId}`,
        reasons: [{ rule, found: [] }],
        createdAt: now,
      },
      session,
    );
    const subject = { kind: 'hold' as const, id: held.id };
    await parts.queue.open({ kind, subject, boardId: board.id, at: now }, session);
  });
}

/** An idea with a cluster of supports that came too fast. */
export async function suspect(
  { parts, board }: TestServer,
  { people, ideaIds }: Crowd,
  at: number,
): Promise<void> {
  const ideaId = ideaIds[at % ideaIds.length] as string;
  await parts.storage.transaction(async (session) => {
    const now = parts.clock();
    const seen = { personIds: people, reasons: [], score: 80 };
    const span = { fromMs: now.getTime() - 60_000, toMs: now.getTime() };
    const cluster = { ...seen, ...span, id: makeId(), isDismissed: false };
    await parts.floods.put(
      {
        _id: ideaId,
        rev: 1,
        clusters: [cluster],
        openClusters: 1,
        suspicious: people.length,
        score: 80,
        lastAt: now,
      },
      session,
    );
    const subject = { kind: 'idea' as const, id: ideaId };
    await parts.queue.open({ kind: 'flood', subject, boardId: board.id, at: now }, session);
  });
}

/** Two ideas that may be the same. */
export async function likeTwo(
  { parts, board }: TestServer,
  { ideaIds }: Crowd,
  at: number,
): Promise<void> {
  const [sourceId, targetId] = [at, at + 1].map((each) => ideaIds[each % ideaIds.length]);
  if (!sourceId || !targetId) return;
  await parts.storage.transaction(async (session) => {
    const now = parts.clock();
    const pair = await parts.mergeSuggestions.add({ sourceId, targetId, score: 0.8 }, now, session);
    if (!pair) return;
    const subject = { kind: 'merge' as const, id: pair._id.toHexString() };
    await parts.queue.open({ kind: 'merge', subject, boardId: board.id, at: now }, session);
  });
}
