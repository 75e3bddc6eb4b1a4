import type { Comment } from '@roundhouse/shared/comments';
import type { Idea } from '@roundhouse/shared/ideas';
import { makeId } from '@roundhouse/shared/primitives';
import { anIdea } from '../support/anIdea.ts';
import { onIdea } from '../support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../support/startServer.ts';
import { aSocket, type SocketSettings, type TestSocket } from './aSocket.ts';

/** A board with the shortest ways to what these tests need. */
export type LiveBoard = TestServer & {
  post(
    author: Person,
    change?: Partial<Parameters<Person['call']['ideas']['post']>[0]>,
  ): Promise<Idea>;
  comment(author: Person, ideaId: string, body?: string): Promise<Comment>;
  /** Connects as this person, or as a guest, and joins these rooms. */
  watch(person: Person | null, rooms?: string[], settings?: SocketSettings): Promise<TestSocket>;
};

export async function startLiveBoard(): Promise<LiveBoard> {
  const server = await startServer();
  const open: TestSocket[] = [];
  return {
    ...server,
    board: server.board,
    post: (author, change = {}) =>
      author.call.ideas.post({ ...anIdea({ boardId: server.board.id }), ...change }),
    comment: (author, ideaId, body = 'Count me in.') =>
      author.call.comments.post({ ...aComment(ideaId), body }),
    async watch(person, rooms = [], settings = {}) {
      const cookie = person?.cookie;
      const socket = await aSocket(server.url, { ...(cookie ? { cookie } : {}), ...settings });
      open.push(socket);
      for (const room of rooms) await socket.join(room);
      return socket;
    },
    async close() {
      for (const socket of open) socket.close();
      await server.close();
    },
  };
}

const aComment = (ideaId: string) => ({
  topic: onIdea(ideaId),
  id: makeId(),
  parentId: null,
  language: 'en' as const,
});

export const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
