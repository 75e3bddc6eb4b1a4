import type { Board } from '@roundhouse/shared/boards';
import type { MemberRole, Role } from '@roundhouse/shared/permissions';
import { makeId } from '@roundhouse/shared/primitives';
import type { TestClient } from '../support/aClient.ts';
import { anIdea } from '../support/anIdea.ts';
import { aRepProfile } from '../support/aRepProfile.ts';
import { onIdea } from '../support/onIdea.ts';
import { type Person, startServer, type TestServer } from '../support/startServer.ts';
import type { Works } from './table.ts';

/** A board on which somebody else, a fan, has written something. */
export type World = {
  server: TestServer;
  board: Board;
  bystander: Person;
  /** Answers for the brand, with a title. */
  rep: Person;
  works: Works;
  /** Somebody of a role, who has written nothing yet. */
  persona(role: Role): Promise<TestClient>;
  /** Has a person write an idea and a comment. */
  write(author: TestClient): Promise<Works>;
};

export async function makeWorld(): Promise<World> {
  const server = await startServer();
  const { board } = server;
  const bystander = await server.signUp({ name: 'Fan Bystander' });
  const rep = await server.signUp({ name: 'Rosa Rep', role: 'rep' });
  await server.parts.reps.save(rep.id, aRepProfile({ boardIds: [board.id] }));
  const write = async ({ call }: TestClient): Promise<Works> => {
    const idea = await call.ideas.post(anIdea({ boardId: board.id }));
    const comment = await call.comments.post({
      topic: onIdea(idea.id),
      id: makeId(),
      parentId: null,
      body: 'A first word.',
      language: 'en',
    });
    return { ideaId: idea.id, commentId: comment.id };
  };
  return {
    server,
    board,
    bystander,
    rep,
    works: await write(bystander),
    persona: async (role) =>
      role === 'guest' ? server.guest : server.signUp({ role: role satisfies MemberRole }),
    write,
  };
}
