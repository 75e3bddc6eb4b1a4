import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll } from 'vitest';
import { type Person, startServer, type TestServer } from './startServer.ts';

export type TwoFans = {
  server: TestServer;
  ann: Person;
  bob: Person;
  boardId: string;
  /** A board as it is stored now; that of the start unless said otherwise. */
  boardNow(id?: string): Promise<StoredBoard>;
  /** One more board, and how to close it. */
  closedBoard(name: string): Promise<{ id: string; close(): Promise<unknown> }>;
};
type StoredBoard = NonNullable<Awaited<ReturnType<TestServer['parts']['boards']['get']>>>;

/** A server with two fans, Ann and Bob, for all tests of a file. */
export function twoFans(): TwoFans {
  const house = {} as TwoFans;
  beforeAll(async () => {
    house.server = await startServer();
    house.boardId = house.server.board.id;
    [house.ann, house.bob] = await Promise.all([
      house.server.signUp({ name: 'Ann Lee' }),
      house.server.signUp({ name: 'Bob Ray' }),
    ]);
  });
  afterAll(() => house.server?.close());
  house.boardNow = async (id = house.boardId) => {
    const board = await house.server.parts.boards.get(id);
    if (!board) throw new Error('no such board');
    return board;
  };
  house.closedBoard = async (name) => {
    const draft = { name, description: '', colour: 'blue', slug: makeId(), position: 9 } as const;
    const board = await house.server.parts.boards.insert(draft);
    const id = board?.id ?? '';
    return { id, close: () => house.server.parts.boards.change(id, { isClosed: true }) };
  };
  return house;
}
