import type { Board } from '@roundhouse/shared/boards';
import type { MemberRole, Role } from '@roundhouse/shared/permissions';
import { makeId } from '@roundhouse/shared/primitives';
import type { TestClient } from '../support/aClient.ts';
import { anIdea } from '../support/anIdea.ts';
import { aRep, aResponse } from '../support/aRep.ts';
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
  persona(role: Role): Promise<TestClient & { role?: Role }>;
  /** Has a person write an idea and a comment, and who speaks for the brand a response and a note. */
  write(author: TestClient & { role?: Role }): Promise<Works>;
};

export async function makeWorld(): Promise<World> {
  const server = await startServer();
  const { board } = server;
  const speaker = await aRep(server, { name: 'Rep Bystander' });
  const bystander = await server.signUp({ name: 'Fan Bystander' });
  const rep = await aRep(server, { name: 'Rosa Rep' });
  const write = async ({ call, role = 'guest' }: TestClient & { role?: Role }) => {
    const idea = await call.ideas.post(anIdea({ boardId: board.id }));
    const comment = await call.comments.post({
      topic: onIdea(idea.id),
      id: makeId(),
      parentId: null,
      body: 'A first word.',
      language: 'en',
    });
    return {
      ideaId: idea.id,
      commentId: comment.id,
      ...(await say(role === 'rep' || role === 'owner' ? { call } : speaker, idea.id)),
    };
  };
  return {
    server,
    board,
    bystander,
    rep,
    works: await write(bystander),
    persona: async (role) =>
      role === 'guest' ? server.guest : signUp(server, role satisfies MemberRole),
    write,
  };
}

/** Somebody of a role; who speaks for the brand answers for the board. */
function signUp(server: TestServer, role: MemberRole): Promise<Person> {
  return role === 'rep' || role === 'owner' ? aRep(server, { role }) : server.signUp({ role });
}

async function say({ call }: Pick<TestClient, 'call'>, ideaId: string) {
  const [response] = await call.responses.post(aResponse(ideaId));
  const note = await call.responses.postNote({ ideaId, id: makeId(), body: 'A first note.' });
  return { responseId: response?.id ?? '', noteId: note.id };
}
